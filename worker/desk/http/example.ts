/** What the description's examples are about: an agency that isn't one, for region 990000 is not assigned (GB/T 2260). */
export const exampleCode = '91990000MA0000015Q';

/** The first entry of the ledger in which the examples are on record. */
export const exampleEntry = '330300-1';
