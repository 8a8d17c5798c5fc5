import type { MarkWords } from '../../../shared/contract/mark-schema.ts';
import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';

/** A mark by its key, with its words. */
export function wireMarkOf(key: MarkKey): MarkWords {
  return { key, zh: markWords.zh[key], en: markWords.en[key] };
}
