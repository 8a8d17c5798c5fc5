import type { Resolved } from './look-up-names.ts';
import type { NameEnding } from './right-boundary.ts';
import type { WrittenCode } from './written-codes.ts';

/** A registered name at [start, end) of a block's folded text, and what its surroundings tell. */
export type NameMention = Resolved & {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The end of the branch's name, if one goes on after the name; else `end`. */
  readonly wholeEnd: number;
  /** Whether the name surely begins there. */
  readonly begins: boolean;
  readonly ending: NameEnding;
};

/** A code as printed, and its block. */
export type CodeMention = WrittenCode & { readonly block: number };
