import type { FieldWords } from './field-words.ts';

/** A label in both languages, and a hint if there is one. */
export function ask(zh: string, en: string, hintZh?: string, hintEn?: string): FieldWords {
  const label = { zh, en };
  return hintZh === undefined ? { label } : { label, hint: { zh: hintZh, en: hintEn ?? hintZh } };
}
