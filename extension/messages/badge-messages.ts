import type { MarkKey } from '../../shared/messages/word-set.ts';

/**
 * What a badge on a page is worth: its word is another than the register on this device has (`registers`: those words), or it is a picture that doesn't come from
 * the register, of which nothing can be said.
 */
export type JudgedBadge =
  | {
      readonly kind: 'disagrees';
      readonly code: string;
      readonly claim: MarkKey;
      readonly registers: readonly MarkKey[];
    }
  | { readonly kind: 'unverifiable'; readonly src: string };
