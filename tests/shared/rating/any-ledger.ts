import fc from 'fast-check';
import type { Actor, BasisLevel, Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addDays, startOfDay, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import { approver, basis, code } from '../kinds/desk-book.ts';

const firstDay = '2024-01-01';
const anyDay = fc.nat({ max: 1000 }).map((n) => addDays(firstDay, n));
const anyCase = fc.constantFrom('case-1', 'case-2', 'case-3', 'case-4');

/** Any instant from 2024 to 2028, often a midnight, where most things happen. */
export const anyInstant = fc.oneof(
  fc.nat({ max: 1600 }).map((n) => startOfDay(addDays(firstDay, n))),
  fc.nat({ max: 1600 * 86_400_000 }).map((ms) => toInstant(toEpochMs(startOfDay(firstDay)) + ms)),
);

type Sketch = Pick<Entry, 'kind' | 'body' | 'effectiveFrom'> &
  Partial<Pick<Entry, 'caseId' | 'finalOn' | 'effectiveUntil' | 'basis' | 'actor'>>;

const demerit: fc.Arbitrary<Sketch> = fc
  .record({
    caseId: anyCase,
    points: fc.constantFrom(2, 5, 10, 20),
    finalOn: fc.option(anyDay, { nil: undefined, freq: 8 }),
    isPublished: fc.boolean(),
    days: fc.nat({ max: 30 }),
  })
  .map(({ caseId, points, finalOn, isPublished, days }) => ({
    kind: 'demerit',
    caseId,
    ...(finalOn && { finalOn }),
    effectiveFrom: startOfDay(addDays(finalOn ?? firstDay, days)),
    body: {
      act: '12-8-secret-leak',
      summary: `${points} 分`,
      actOn: '2023-12-31',
      points,
      ...(isPublished && { publication: basis }),
    },
  }));

const listing: fc.Arbitrary<readonly Sketch[]> = fc
  .record({ caseId: anyCase, day: anyDay, length: fc.integer({ min: 1, max: 800 }) })
  .map(({ caseId, day, length }) => {
    const effectiveFrom = startOfDay(day);
    const proposal = { summary: '虚假报告', months: 12, offence: 'first' };
    const service = { servedOn: day, method: '直接送达', proof: '送〔2026〕1号' };
    return [
      { kind: 'listing-proposed', caseId, effectiveFrom, body: proposal },
      { kind: 'listing-notified', caseId, effectiveFrom, body: service },
      {
        kind: 'listing',
        caseId,
        effectiveFrom,
        effectiveUntil: startOfDay(addDays(day, length)),
        body: {},
      },
    ];
  });

const removal: fc.Arbitrary<Sketch> = fc
  .record({ caseId: anyCase, effectiveFrom: anyInstant })
  .map((times) => ({ ...times, kind: 'removal', body: { summary: '修复', ground: '修复' } }));

const ban: fc.Arbitrary<Sketch> = fc
  .record({
    caseId: anyCase,
    effectiveFrom: anyInstant,
    length: fc.integer({ min: 1, max: 1200 }),
    level: fc.constantFrom<BasisLevel>('law', 'local-regulation'),
  })
  .map(({ caseId, effectiveFrom, length, level }) => ({
    kind: 'ban',
    caseId,
    effectiveFrom,
    effectiveUntil: toInstant(toEpochMs(effectiveFrom) + length * 86_400_000),
    basis: { ...basis, level },
    body: {
      summary: '禁入',
      scope: { field: 'environmental-services', services: [], areas: [] },
    },
  }));

const registration: fc.Arbitrary<Sketch> = fc
  .record({ effectiveFrom: anyInstant, name: fc.constantFrom('示例甲公司', '示例乙公司') })
  .map(({ effectiveFrom, name }) => ({
    kind: 'registration-filed',
    effectiveFrom,
    body: { name, subjectKind: 'company', services: [] },
  }));

const retraction = fc
  .record({
    target: fc.nat({ max: 30 }),
    effect: fc.constantFrom('annulled', 'ended'),
    effectiveFrom: anyInstant,
  })
  .map(({ target, effect, effectiveFrom }) => ({
    kind: 'retraction',
    effectiveFrom,
    body: { entry: idOf(target), effect, summary: '撤销' },
  }));

/** A ledger of one subject: anything that can be recorded, in any order, sound or not. */
export const anyLedger: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: demerit.map((one) => [one]) },
      { weight: 2, arbitrary: listing },
      { weight: 1, arbitrary: removal.map((one) => [one]) },
      { weight: 2, arbitrary: ban.map((one) => [one]) },
      { weight: 1, arbitrary: registration.map((one) => [one]) },
      { weight: 1, arbitrary: retraction.map((one) => [one]) },
    ),
    { maxLength: 12 },
  )
  .map((groups) => groups.flat().map(entryOf));

export function annulment(of: Entry, seq: number, at: Instant): Entry {
  const body = { entry: of.id, effect: 'annulled', summary: '撤销' };
  return entryOf({ kind: 'retraction', effectiveFrom: at, body }, seq);
}

function entryOf(sketch: Sketch, seq: number): Entry {
  const actor: Actor = approver;
  return {
    v: 1,
    seq,
    id: idOf(seq),
    jurisdiction: '330300',
    recordedAt: sketch.effectiveFrom,
    actor,
    subject: { kind: 'agency', code },
    basis,
    ...sketch,
  };
}

function idOf(seq: number): string {
  return `330300-${seq + 1}`;
}
