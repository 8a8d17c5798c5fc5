import type { Resolved } from './look-up-names.ts';
import type { NameEnding } from './right-boundary.ts';
import type { WrittenCode } from './written-codes.ts';

/** A registered name at [start, end) of a block's folded text, and what its surroundings tell of it. */
export type NameMention = Resolved & {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Where its branch's name ends, if one goes on after it; else `end`. */
  readonly wholeEnd: number;
  /** Whether it surely begins there. */
  readonly begins: boolean;
  readonly ending: NameEnding;
};

/** A code as printed, and the block it stands in. */
export type CodeMention = WrittenCode & { readonly block: number };
