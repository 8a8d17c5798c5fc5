import { embedCheckWords } from './embed-check-words.ts';
import { verifyWords } from './verify-words.ts';
import { vetWords } from './vet-words.ts';

/** The pages that are tools, by the names of their scripts, with their words. */
export const toolWords = {
  vet: vetWords,
  verify: verifyWords,
  'embed-check': embedCheckWords,
} as const;
export type Tool = keyof typeof toolWords;
