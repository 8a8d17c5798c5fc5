import type { Register } from '../register/layers/register.ts';
import { type Folded, fold } from '../text/fold.ts';
import { beginsName } from './left-boundary.ts';
import type { NameLookup } from './look-up-names.ts';
import type { CodeMention, NameMention } from './mention.ts';
import { endingOf } from './right-boundary.ts';
import { type UnknownName, unknownNames } from './unknown-names.ts';
import { writtenCodes } from './written-codes.ts';

/** A block of text, and the names and codes of organisations in it. */
export type ReadBlock = {
  readonly block: number;
  readonly source: string;
  readonly folded: Folded;
  readonly names: readonly NameMention[];
  readonly codes: readonly CodeMention[];
  readonly unknown: readonly UnknownName[];
};

/** The blocks of a page in which something was found, with access to their neighbours. */
export type Page = {
  readonly blocks: readonly ReadBlock[];
  /** The block of this number; undefined where there is none, or it is too long to be read. */
  readonly read: (block: number) => ReadBlock | undefined;
  /** Whether a block stands right after the one before it. */
  readonly follows: (block: number) => boolean;
};

/** Reads block number `block`; `resolve` tells whom a hit means. */
export function readBlock(
  source: string,
  block: number,
  { scan, record }: Pick<Register, 'scan' | 'record'>,
  resolve: NameLookup['resolve'],
): ReadBlock {
  const folded = fold(source);
  const hits = scan(folded.text);
  const names = hits.flatMap((hit, i) => {
    const { start, end } = hit;
    const ending = endingOf(folded, start, end, hits[i + 1]?.start ?? Infinity);
    if (ending.kind === 'other') return [];
    const begins = beginsName(folded, start, end, hits[i - 1]?.end ?? -1);
    const wholeEnd = ending.kind === 'branch' ? ending.end : end;
    return [{ block, start, end, wholeEnd, begins, ending, ...resolve(hit) }];
  });
  const isOnRecord = (code: string) => record(code) !== undefined;
  const codes = writtenCodes(source, folded, isOnRecord).map((code) => ({ ...code, block }));
  return { block, source, folded, names, codes, unknown: unknownNames(folded, names) };
}
