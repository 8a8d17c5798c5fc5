import { type Folded, fold } from '../text/fold.ts';
import { type ConsortiumPart, consortiaOf } from './consortia.ts';
import type { Finding, InConsortium } from './finding.ts';
import type { ReadName, ReadText } from './peel-back.ts';
import type { PageOptions } from './read-page.ts';

/** A finding, and its place in the lines of a page: it begins at unit `start` of line `block` as collected. */
export type FoundOnLine = {
  readonly finding: Finding;
  readonly block: number;
  readonly start: number;
};

/**
 * The consortia that what several registers have found is part of. Each register sees the names that it knows; here consortia are told anew among
 * the names that any of them knows. A register can add a part to what another has seen of a consortium, and takes none away.
 */
export function consortiaAmong(
  lines: readonly string[],
  found: readonly FoundOnLine[],
  { follows = () => true, headsOf = () => undefined }: PageOptions = {},
): ReadonlyMap<Finding, InConsortium> {
  const named = found.filter(({ finding }) => finding.kind !== 'code');
  const namedBy = Map.groupBy(named, ({ block }) => block);
  const read = new Map<number, NamedText>();
  const readLine = (block: number) => {
    const line = lines[block];
    if (line === undefined) return undefined;
    const known = read.get(block) ?? namedText(line, block, namedBy.get(block) ?? []);
    read.set(block, known);
    return known;
  };
  const inOrder = [...namedBy.keys()].toSorted((one, other) => one - other);
  const names = inOrder.flatMap((block) => readLine(block)?.names ?? []);
  const told = new Map<Finding, InConsortium>();
  for (const { parts } of consortiaOf({ read: readLine, follows, headsOf }, names)) {
    if (parts.size > mostParts) continue;
    const codes = [...parts.keys()].flatMap(({ findings }) => findings.flatMap(codesOf));
    for (const [{ findings }, part] of parts)
      for (const finding of findings) told.set(finding, joined(finding, part, codes));
  }
  return told;
}

/** No consortium has as many: what a page makes up so costs nothing, and is left as each register has seen it. */
const mostParts = 40;

/** A name as the registers have it that know it: where one sees a longer name than another, the whole of it. */
type KnownName = ReadName & { readonly findings: readonly Finding[] };

type NamedText = ReadText & { readonly names: readonly KnownName[] };

function namedText(line: string, block: number, found: readonly FoundOnLine[]): NamedText {
  const folded = fold(line);
  const names: KnownName[] = [];
  for (const { finding, start: from } of found.toSorted((one, other) => one.start - other.start)) {
    const { text, branch = text } = finding;
    const [start, end, wholeEnd] = [from, from + text.length, from + branch.length].map((unit) =>
      unitIn(folded, unit),
    ) as [number, number, number];
    const last = names.at(-1);
    if (last === undefined || start >= last.wholeEnd) {
      names.push({ block, start, end, wholeEnd, findings: [finding] });
      continue;
    }
    names.splice(-1, 1, {
      ...last,
      end: Math.max(last.end, end),
      wholeEnd: Math.max(last.wholeEnd, wholeEnd),
      findings: [...last.findings, finding],
    });
  }
  return { folded, names };
}

/** The first unit of the folded text that comes from source unit `unit` or a later one. */
function unitIn({ offsets, text }: Folded, unit: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An organisation isn't drawn into a consortium by a name that is only possibly its own. */
function codesOf({ certainty, code }: Finding): readonly string[] {
  return certainty.kind === 'certain' ? [code] : [];
}

function joined(
  { consortium }: Finding,
  young: ConsortiumPart | undefined,
  codes: readonly string[],
): InConsortium {
  const part = consortium?.part ?? young;
  return {
    codes: [...new Set([...(consortium?.codes ?? []), ...codes])],
    ...(part !== undefined && { part }),
  };
}
