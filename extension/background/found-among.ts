import type { Finding, TextPlace } from '../../shared/findings/finding.ts';
import type { FoundInPortions } from './find-in-portions.ts';
import type { PersonFound } from './frame-state.ts';

/** What a register, or several together, have found. */
export type FoundByRegisters = Omit<FoundInPortions, 'persons'> & {
  readonly persons: readonly PersonFound[];
};

/**
 * What was found in the same text by the registers, each by itself, put together. Nothing that one has found is taken away or made
 * less sure by what another knows: whoever fills a register with names hides nobody. Of the same agency at the same place the
 * surest finding counts.
 */
export function foundAmong(all: readonly FoundByRegisters[]): FoundByRegisters | undefined {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first;
  const findings = surestOf(all.flatMap((one) => one.findings)).toSorted(byPlace);
  const byBlock = Map.groupBy(findings, ({ block }) => block);
  const isKnown = (place: TextPlace) =>
    byBlock.get(place.block)?.some((one) => one.start < place.end && place.start < one.end) ??
    false;
  const unknown = all.flatMap((one) => one.unknown).filter((place) => !isKnown(place));
  return {
    findings,
    unknown: withoutOverlap(unknown),
    persons: all.flatMap(({ persons }) => persons),
    headsWanted: onePer(
      placeKey,
      all.flatMap(({ headsWanted }) => headsWanted),
    ),
    unchecked: onePer(
      ({ block }) => block,
      all.flatMap(({ unchecked }) => unchecked),
    ),
  };
}

function surestOf(findings: readonly Finding[]): readonly Finding[] {
  const surest = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${placeKey(finding)} ${finding.end} ${finding.code} ${finding.branch ?? ''}`;
    const known = surest.get(key);
    surest.set(key, known === undefined ? finding : together(known, finding));
  }
  return [...surest.values()];
}

/** The surer one, with what only the other has seen of how the page names it. */
function together(one: Finding, other: Finding): Finding {
  const isSurer = one.certainty.kind === 'certain' || other.certainty.kind === 'possible';
  const [surer, less] = isSurer ? [one, other] : [other, one];
  const role = surer.role ?? less.role;
  const consortium = surer.consortium ?? less.consortium;
  const legalPerson = surer.legalPerson ?? less.legalPerson;
  return {
    ...surer,
    ...(role !== undefined && { role }),
    ...(consortium !== undefined && { consortium }),
    ...(legalPerson !== undefined && { legalPerson }),
  };
}

/** Registers may see the beginning of an unknown name at different places. */
function withoutOverlap(places: readonly TextPlace[]): readonly TextPlace[] {
  const kept = new Map<number, TextPlace[]>();
  for (const place of places) {
    const here = kept.get(place.block) ?? [];
    if (here.some((one) => one.start < place.end && place.start < one.end)) continue;
    kept.set(place.block, [...here, place]);
  }
  return [...kept.values()].flat();
}

function byPlace(one: Finding, other: Finding): number {
  return one.block - other.block || one.start - other.start;
}

function placeKey({ block, start }: { readonly block: number; readonly start: number }): string {
  return `${block} ${start}`;
}

function onePer<T>(keyOf: (one: T) => unknown, all: readonly T[]): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
