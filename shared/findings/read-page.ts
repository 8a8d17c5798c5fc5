import type { Register } from '../register/layers/register.ts';
import type { Day } from '../time/instant.ts';
import { codesBeside } from './codes-beside.ts';
import { findingsOfCode, findingsOfName } from './findings-of.ts';
import type { NameLookup } from './look-up-names.ts';
import type { Page, ReadBlock } from './read-block.ts';
import type { RolePage } from './role-of-place.ts';
import type { FoundAt } from './tell-parties.ts';

/** Blocks longer than this, in UTF-16 units, are counted as not checked. */
export const longestBlock = 1_000_000;

/** How the blocks of a page are connected. */
export type PageOptions = {
  /** Whether a block stands right after the one before it. By default all do. */
  readonly follows?: (block: number) => boolean;
  /**
   * Short texts that may head the table cell with the block, the nearest first; undefined: the block is in no cell.
   */
  readonly headsOf?: (block: number) => readonly string[] | undefined;
};

/** `looked`: the number of blocks short enough to be read. */
export function readPage(
  blocks: readonly string[],
  { follows = () => true, headsOf = () => undefined }: PageOptions,
  readOne: (source: string, block: number) => ReadBlock,
): { readonly page: Page & RolePage; readonly looked: number } {
  const read = (block: number): ReadBlock | undefined => {
    const source = blocks[block];
    return source === undefined || source.length > longestBlock
      ? undefined
      : readOne(source, block);
  };
  // Most blocks name no organisation: only the others are kept.
  const telling = new Map<number, ReadBlock>();
  let looked = 0;
  for (let block = 0; block < blocks.length; block++) {
    const one = read(block);
    if (one !== undefined) looked++;
    if (one !== undefined && isTelling(one)) telling.set(block, one);
  }
  const again = keepingLast(blocksKept, read);
  const page = {
    blocks: [...telling.values()],
    read: (block: number) => telling.get(block) ?? again(block),
    follows,
    headsOf,
  };
  return { page, looked };
}

/**
 * The lines above a name are also above the other names of its line. Somewhat more blocks than any look-up goes back.
 */
const blocksKept = 16;

/** Reads each block once, as long as it is among the `most` blocks read last. */
function keepingLast<T>(most: number, read: (block: number) => T): (block: number) => T {
  const kept = new Map<number, T>();
  return (block) => {
    const value = kept.get(block) ?? read(block);
    kept.delete(block);
    kept.set(block, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}

function isTelling({ names, codes, unknown }: ReadBlock): boolean {
  return names.length + codes.length + unknown.length > 0;
}

export type FindContext = {
  readonly register: Register;
  readonly lookup: NameLookup;
  readonly today: Day;
};

/** The findings of a page: each name and code, by itself and by what stands beside it. */
export function findingsIn(
  page: Page,
  { register, lookup, today }: FindContext,
): readonly FoundAt[] {
  const beside = codesBeside(page);
  return page.blocks.flatMap((one): readonly FoundAt[] => [
    ...one.names.map((mention) => ({
      mention,
      findings: findingsOfName(one, mention, beside, lookup),
    })),
    ...one.codes.map((mention) => ({
      mention,
      findings: findingsOfCode(one, mention, beside, register, today),
    })),
  ]);
}
