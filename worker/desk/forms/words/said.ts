import type { Said } from '../field.ts';

/** What a field is called, and what a clerk has to know to fill it in. */
export type FieldWords = { readonly label: Said; readonly hint?: Said };

/** A label in both languages, and a hint if there is one. */
export function ask(zh: string, en: string, hintZh?: string, hintEn?: string): FieldWords {
  const label = { zh, en };
  return hintZh === undefined ? { label } : { label, hint: { zh: hintZh, en: hintEn ?? hintZh } };
}
