import type { FoundInPortions } from './find-in-portions.ts';
import type { DeclaredLines, Lines, LinesOfPage } from './lines.ts';

/**
 * Looks a page's lines over and, where names that their bearers alone give themselves go over the end of one, once more with the
 * lines that these make. Of that only what begins with such a name is used: what an agency says of itself joins no lines for
 * another's name.
 */
export async function findOverLines(
  { declared, ...lines }: Omit<LinesOfPage, 'readClosely'>,
  find: (lines: Lines) => Promise<FoundInPortions>,
): Promise<FoundInPortions> {
  const found = await find(lines);
  return declared === undefined ? found : withOver(found, await find(declared), declared);
}

type Place = { readonly block: number; readonly start: number; readonly end: number };

function withOver(
  found: FoundInPortions,
  joined: FoundInPortions,
  { across }: DeclaredLines,
): FoundInPortions {
  const begins = new Set(across.map(placeKey));
  const known = new Set(found.findings.map(placeKey));
  const over = joined.findings.filter((one) => {
    const key = placeKey(one);
    return begins.has(key) && !known.has(key);
  });
  const overIn = Map.groupBy(over, ({ block }) => block);
  const isFree = (place: Place) => !overIn.get(place.block)?.some((one) => overlap(one, place));
  return {
    ...found,
    findings: [...found.findings, ...over],
    unknown: found.unknown.filter(isFree),
    headsWanted: onePer(placeKey, [...found.headsWanted, ...joined.headsWanted]),
    unchecked: onePer(({ block }) => block, [...joined.unchecked, ...found.unchecked]),
  };
}

function onePer<T>(keyOf: (one: T) => unknown, all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function placeKey({ block, start }: Place): string {
  return `${block} ${start}`;
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
