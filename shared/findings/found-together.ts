import type { Finding, TextPlace } from './finding.ts';

export type FoundInText = {
  readonly findings: readonly Finding[];
  readonly unknown: readonly TextPlace[];
};

/**
 * What several registers have found in the same text, each by itself, put together. Nothing that one has found is taken
 * away or made less sure by what another knows: whoever fills a register with names hides nobody. Of the same agency at
 * the same place the surest finding counts; a name is unknown if no register knows it.
 */
export function foundTogether(all: readonly FoundInText[]): FoundInText {
  const findings = surestOf(all.flatMap((one) => one.findings)).toSorted(byPlace);
  const byBlock = Map.groupBy(findings, ({ block }) => block);
  const isKnown = (place: TextPlace) =>
    byBlock.get(place.block)?.some((one) => overlap(one, place)) ?? false;
  const unknown = all.flatMap((one) => one.unknown).filter((place) => !isKnown(place));
  return { findings, unknown: withoutOverlap(unknown) };
}

function surestOf(findings: readonly Finding[]): readonly Finding[] {
  const surest = new Map<string, Finding>();
  for (const finding of findings) {
    const { block, start, end, code, branch = '' } = finding;
    const key = `${block} ${start} ${end} ${code} ${branch}`;
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
    if (here.some((one) => overlap(one, place))) continue;
    here.push(place);
    kept.set(place.block, here);
  }
  return [...kept.values()].flat();
}

function overlap(one: TextPlace, other: TextPlace): boolean {
  return one.start < other.end && other.start < one.end;
}

function byPlace(one: Finding, other: Finding): number {
  return one.block - other.block || one.start - other.start;
}
