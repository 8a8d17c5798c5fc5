import type { Register } from '../register/register.ts';
import { verdictOf } from '../register/verdict-of.ts';
import type { Day, Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { codesBeside } from './codes-beside.ts';
import type { Finding, Findings } from './finding.ts';
import { findingsOfCode, findingsOfName, placeOf } from './findings-of.ts';
import { lookUpNames } from './look-up-names.ts';
import { noticeDayIn } from './notice-day.ts';
import { personsBeside } from './persons-beside.ts';
import { type Page, type ReadBlock, readBlock } from './read-block.ts';
import type { RolePage } from './role-of-place.ts';
import { type FoundAt, tellParties } from './tell-parties.ts';

/** Blocks longer than this, in UTF-16 units, are counted as not checked. */
export const longestBlock = 1_000_000;

export type FindOptions = {
  /** When the text was published; else what it says of that itself. */
  readonly noticeDay?: Day | undefined;
  /** Whether a block stands right after the one before it; else all do. */
  readonly follows?: (block: number) => boolean;
  /** Short texts that may head the table cell that a block is in, the nearest first; undefined: it is in none. */
  readonly headsOf?: (block: number) => readonly string[] | undefined;
};

/**
 * Finds the register's organisations in blocks of text (one string per paragraph, cell …; a name never goes from one to the
 * next), by name and by code, and says of each whose it is, how sure that is, in which role it stands there, and what the register
 * says of it at `now`.
 *
 * Each block is read by itself first (`readBlock`): what registered names and codes stand in its folded text, and whether a name
 * begins and ends where it seems to. Then codes are tied to the names beside them (`codesBeside`), and with that it is told whom
 * each name means and how surely (`findingsOfName`). Last comes what only the page as a whole says: roles and consortia
 * (`tellParties`), and persons beside their agency (`personsBeside`).
 */
export function findNames(
  blocks: readonly string[],
  register: Register,
  now: Instant,
  options: FindOptions = {},
): Findings {
  const today = dayOf(now);
  const noticeDay = options.noticeDay ?? noticeDayIn(blocks, today)?.day;
  const lookup = lookUpNames(register, { today, noticeDay });
  const { page, looked } = readPage(blocks, options, (source, block) =>
    readBlock(source, block, register, lookup.resolve),
  );
  const beside = codesBeside(page);
  const found = page.blocks.flatMap((one): readonly FoundAt[] => [
    ...one.names.map((mention) => ({
      mention,
      findings: findingsOfName(one, mention, beside, lookup),
    })),
    ...one.codes.map((mention) => ({
      mention,
      findings: findingsOfCode(one, mention, beside, register, today),
    })),
  ]);
  const findings = tellParties(page, found);
  return {
    findings,
    unknown: page.blocks.flatMap((one) =>
      one.unknown.map(({ start, end }) => ({ block: one.block, ...placeOf(one, start, end) })),
    ),
    persons: personsBeside(page, register, now),
    verdicts: verdictsOf(findings, register, now),
    blocks: looked,
    notChecked: blocks.length - looked,
  };
}

/** `looked`: how many blocks are short enough to be read. */
function readPage(
  blocks: readonly string[],
  { follows = () => true, headsOf = () => undefined }: FindOptions,
  readOne: (source: string, block: number) => ReadBlock,
): { readonly page: Page & RolePage; readonly looked: number } {
  const read = (block: number): ReadBlock | undefined => {
    const source = blocks[block];
    return source === undefined || source.length > longestBlock
      ? undefined
      : readOne(source, block);
  };
  // Most blocks name nobody: only the others are kept.
  const telling = new Map<number, ReadBlock>();
  let looked = 0;
  for (let block = 0; block < blocks.length; block++) {
    const one = read(block);
    if (one !== undefined) looked++;
    if (one !== undefined && isTelling(one)) telling.set(block, one);
  }
  const page = {
    blocks: [...telling.values()],
    read: (block: number) => telling.get(block) ?? read(block),
    follows,
    headsOf,
  };
  return { page, looked };
}

function isTelling({ names, codes, unknown }: ReadBlock): boolean {
  return names.length + codes.length + unknown.length > 0;
}

/** What holds at `now` for every organisation found, and for the legal persons of branches. */
export function verdictsOf(
  findings: Iterable<Finding>,
  register: Register | undefined,
  now: Instant,
): Findings['verdicts'] {
  const codes = new Set<string>();
  for (const { code, legalPerson } of findings) {
    codes.add(code);
    if (legalPerson !== undefined) codes.add(legalPerson);
  }
  return Object.fromEntries([...codes].map((code) => [code, verdictOf(register, code, now)]));
}
