import { home } from '../jurisdiction/home.ts';

/** What the descriptions' examples are about: an agency that isn't one, for region 990000 is not assigned (GB/T 2260). */
export const exampleCode = '91990000MA0000015Q';

/** What the descriptions' examples call an entry. */
export const exampleEntry = `${home.code}-1`;

/** Of a question about the example's agency. */
export const codeExample = { params: { code: exampleCode } } as const;
