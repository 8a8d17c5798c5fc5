/** What is wrong, in both languages. */
export type Reason = { readonly zh: string; readonly en: string };
