/** What is wrong, in both languages. */
export type FaultText = { readonly zh: string; readonly en: string };
