/** What is wrong with a row or a table, in both languages. */
export type FaultText = { readonly zh: string; readonly en: string };
