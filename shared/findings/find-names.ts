import type { NameHit } from '../names/scan-names.ts';
import type { Register } from '../register/register.ts';
import { verdictOf } from '../register/verdict-of.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { Instant } from '../time/instant.ts';
import type { Certainty, Finding, Findings } from './finding.ts';
import { holdersOfName, type NameHolder } from './holders-of-name.ts';
import { beginsName } from './left-boundary.ts';
import { endingOf, type NameEnding } from './right-boundary.ts';

/** Blocks longer than this, in UTF-16 units, are counted as not checked. */
export const longestBlock = 1_000_000;

/**
 * Finds the register's names in blocks of text (one string per paragraph, cell …; a name never goes from one to the
 * next) and says of each whose it is, how sure that is, and what the register says of it at `now`.
 */
export function findNames(blocks: readonly string[], register: Register, now: Instant): Findings {
  const checked = blocks.filter((block) => block.length <= longestBlock).length;
  const holdersOf = rememberHolders(register, now);
  const findings = blocks.flatMap((block, number) =>
    block.length > longestBlock ? [] : findInBlock(block, number, register, holdersOf),
  );
  const codes = [...new Set(findings.map(({ code }) => code))];
  const verdicts = Object.fromEntries(codes.map((code) => [code, verdictOf(register, code, now)]));
  return { findings, verdicts, blocks: checked, notChecked: blocks.length - checked };
}

type HoldersOf = (hit: NameHit) => readonly NameHolder[];

/** A page names the same few organisations again and again; their records are read once. */
function rememberHolders({ recordOfName }: Register, now: Instant): HoldersOf {
  const known = new Map<number | undefined, readonly NameHolder[]>();
  return ({ names }) => {
    const holders = known.get(names[0]) ?? holdersOfName(names.map(recordOfName), now);
    known.set(names[0], holders);
    return holders;
  };
}

function findInBlock(
  source: string,
  block: number,
  { scan }: Register,
  holdersOf: HoldersOf,
): Finding[] {
  const folded = fold(source);
  const hits = scan(folded.text);
  return hits.flatMap((hit, i) => {
    const ending = endingOf(folded, hit.start, hit.end, hits[i + 1]?.start ?? Infinity);
    if (ending.kind === 'other') return [];
    const begins = beginsName(folded, hit.start, hit.end, hits[i - 1]?.end ?? -1);
    const place = {
      block,
      ...placeIn(source, folded, hit),
      ...branchIn(source, folded, hit, ending),
    };
    const holders = holdersOf(hit);
    return holders.map((holder) => ({
      ...place,
      ...describe(holder, ending),
      certainty: certaintyOf(begins, ending, holder, holders.length),
    }));
  });
}

function placeIn(source: string, { offsets }: Folded, hit: NameHit) {
  const start = offsets[hit.start] ?? 0;
  const end = (offsets[hit.end - 1] ?? 0) + 1;
  return { start, end, text: source.slice(start, end) };
}

function describe({ record, name }: NameHolder, ending: NameEnding) {
  return {
    code: record.code,
    name: name.name,
    kind: ending.kind === 'branch' ? 'branch' : kindOfName[name.kind],
  } as const;
}

const kindOfName = { registered: 'agency', former: 'former-name', alias: 'alias' } as const;

function branchIn(source: string, { offsets }: Folded, hit: NameHit, ending: NameEnding) {
  if (ending.kind !== 'branch') return {};
  return { branch: source.slice(offsets[hit.start], (offsets[ending.end - 1] ?? 0) + 1) };
}

/** The first doubt counts: whether it is the name at all goes before whose name it is. */
function certaintyOf(
  begins: boolean,
  ending: NameEnding,
  holder: NameHolder,
  holders: number,
): Certainty {
  if (!begins) return { kind: 'possible', because: 'left-boundary' };
  if (ending.kind === 'open') return { kind: 'possible', because: 'right-boundary' };
  if (holder.isPast) return { kind: 'possible', because: 'former-name' };
  if (holders > 1) return { kind: 'possible', because: 'shared-name' };
  return { kind: 'certain' };
}
