import type { Findings } from '../findings/finding.ts';
import { longestBlock } from '../findings/read-page.ts';
import type { Day } from '../time/instant.ts';
import { answerWith } from './answer-asked.ts';
import type { Passage, Place, Unread } from './asked.ts';
import { matchesOf } from './matches-of.ts';
import type { VetGround } from './vet-ground.ts';
import type { UnnumberedRow, VetAnswer, VetNote } from './vet-row.ts';

/**
 * The agencies that passages of a document name, and the names that read like such an agency's and aren't registered:
 * a row for each at each place. Passages that stand together are given together, for a code may stand beside its name.
 */
export function answerPassages(
  passages: readonly Passage[],
  ground: VetGround,
  noticeDay: Day | undefined,
): readonly UnnumberedRow[] {
  const places = [...Map.groupBy(passages, ({ place }) => keyOf(place)).values()];
  if (ground.find === undefined) {
    return places.flatMap(([one]) => (one ? [unreadRow(one.place, ground.unusable)] : []));
  }
  const texts = passages.map(({ text }) => text);
  const found = ground.find(texts, noticeDay);
  const keyAt = ({ block }: { readonly block: number }) => keyOf(passages[block]?.place ?? nowhere);
  const findings = Map.groupBy(found.findings, keyAt);
  const unknown = Map.groupBy(found.unknown, keyAt);
  const persons = Map.groupBy(found.persons, keyAt);
  return places.flatMap((here) => {
    const place = here[0]?.place ?? nowhere;
    const key = keyOf(place);
    const isTooLong = here.some(({ text }) => text.length > longestBlock);
    return [
      ...knownRows(place, findings.get(key) ?? [], persons.get(key) ?? []),
      ...unknownRows(place, unknown.get(key) ?? [], ground),
      ...(isTooLong ? [unreadRow(place, { because: 'too-long' })] : []),
    ];
  });
}

/** What stands at a place and couldn't be read. */
export function unreadRow(place: Place, unread: Unread): UnnumberedRow {
  return rowOf(place, '', { kind: 'not-checked', ...unread });
}

function knownRows(
  place: Place,
  findings: Findings['findings'],
  persons: Findings['persons'],
): readonly UnnumberedRow[] {
  return matchesOf(findings).map((match) => {
    const beside = persons.filter(({ agency }) => agency === match.code);
    const notes = beside.map(({ text }): VetNote => ({ kind: 'person', written: text }));
    return { ...rowOf(place, match.branch ?? match.written, answerWith([match])), notes };
  });
}

function unknownRows(
  place: Place,
  unknown: Findings['unknown'],
  ground: VetGround,
): readonly UnnumberedRow[] {
  const names = new Set(unknown.map(({ text }) => text.replaceAll('\n', '')));
  return [...names].map((name) => {
    const alike = ground.lookAlike(name);
    return rowOf(place, name, alike === undefined ? { kind: 'no-record' } : answerWith([alike]));
  });
}

function rowOf(place: Place, name: string, answer: VetAnswer): UnnumberedRow {
  return { place, name: name.replaceAll('\n', ''), code: '', lot: '', answer, notes: [] };
}

function keyOf(place: Place): string {
  return JSON.stringify(place);
}

const nowhere: Place = { kind: 'part', number: 0 };
