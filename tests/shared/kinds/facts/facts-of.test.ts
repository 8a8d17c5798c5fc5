import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { addDays, startOfDay } from '../../../../shared/time/shanghai.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { agencyActor, approver } from '../../../fixtures/town/actors.ts';
import { code } from '../../../fixtures/town/subjects.ts';

const anyDay = fc.nat({ max: 200 }).map((n) => addDays('2026-01-01', n));
const anyStep = fc.record({
  kind: fc.constantFrom('ban', 'ban', 'challenge', 'suspension', 'ruling', 'retraction'),
  of: fc.nat({ max: 8 }).map(idOf),
  day: anyDay,
  result: fc.constantFrom('upheld', 'varied', 'annulled', 'unlawful', 'void'),
  effect: fc.constantFrom('annulled', 'ended'),
});

/** Decisions, and whatever may befall them, in any order, sound or not. */
const entryOn = (day: string, seq: number, kind: string): Entry => ({
  v: 1,
  seq,
  id: idOf(seq),
  jurisdiction: '330300',
  recordedAt: startOfDay(day),
  actor: approver,
  subject: { kind: 'agency', code },
  basis,
  kind,
  effectiveFrom: startOfDay(day),
  body: {},
});

const anyLedger = fc.array(anyStep, { maxLength: 10 }).map((steps) =>
  steps.map(
    ({ kind, of, day, result, effect }, seq): Entry => ({
      ...entryOn(day, seq, kind),
      ...(kind === 'ban' && { effectiveUntil: startOfDay(addDays(day, 90)) }),
      body: { of, entry: of, result, effect, filedOn: day },
    }),
  ),
);

test('the order in which entries are given does not matter to the facts', () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      expect(factsOf(entries.toReversed())).toEqual(factsOf(entries));
    }),
  );
});

test('what a party says for itself has no effect before it was recorded, also where its entry on record says so', () => {
  const [recordedAt, before] = [startOfDay('2026-03-10'), startOfDay('2024-03-10')];
  const said = (actor: Entry['actor'], seq: number): Entry => ({
    v: 1,
    seq,
    id: idOf(seq),
    jurisdiction: '330300',
    recordedAt,
    actor,
    subject: { kind: 'agency', code },
    basis,
    kind: 'registration-filed',
    effectiveFrom: before,
    body: {},
  });

  const facts = factsOf([said(agencyActor, 0), said(approver, 1)]);

  expect(facts.map(({ effectiveFrom }) => effectiveFrom)).toEqual([recordedAt, before]);
});

test('G4: the periods in which a decision has effect follow each other, within its own', () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const facts = factsOf(entries);
      for (const [id, periods] of Map.groupBy(bansIn(facts), (fact) => fact.id)) {
        const own = entries.find((entry) => entry.id === id);
        const times = periods.flatMap(({ effectiveFrom, effectiveUntil = '' }) => [
          effectiveFrom,
          effectiveUntil,
        ]);

        // An end may come before the beginning: then there is no effect at all.
        const inOrder = periods.length > 1 ? times : times.slice(0, 1);
        expect(inOrder).toEqual(inOrder.toSorted());
        expect(periods[0]?.effectiveFrom).toBe(own?.effectiveFrom);
        expect((times.at(-1) ?? '') <= (own?.effectiveUntil ?? '')).toBe(true);
      }
    }),
  );
});

test('G4: a ruling that takes effect before the stay leaves nothing of the stay', () => {
  const entry = (seq: number, kind: string, day: string, more: Partial<Entry> = {}): Entry => ({
    ...entryOn(day, seq, kind),
    body: { of: idOf(0), result: 'upheld' },
    ...more,
  });
  const decided = entry(0, 'ban', '2026-01-01', { effectiveUntil: startOfDay('2026-04-01') });

  const facts = factsOf([
    decided,
    entry(1, 'suspension', '2026-01-02'),
    entry(2, 'ruling', '2026-01-01'),
  ]);

  expect(
    bansIn(facts).map(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, effectiveUntil]),
  ).toEqual([[decided.effectiveFrom, decided.effectiveUntil]]);
});

test('G4: a decision has no effect while it is stayed', () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const facts = factsOf(entries);
      for (const stay of facts.filter(({ kind }) => kind === 'suspension')) {
        const isNext = ({ kind, seq, body }: Entry) =>
          kind === 'ruling' && seq > stay.seq && ofIn(body) === ofIn(stay.body);
        const ends = [facts.find(isNext)?.effectiveFrom, stay.effectiveUntil];
        if (ends.some((end) => end !== undefined && end <= stay.effectiveFrom)) continue;

        const held = bansIn(facts).filter(({ id }) => id === ofIn(stay.body));
        const laterOrder = facts.some(
          ({ kind, seq, body }) =>
            kind === 'suspension' && seq < stay.seq && ofIn(body) === ofIn(stay.body),
        );
        if (laterOrder) continue;
        expect(
          held.some(
            ({ effectiveFrom, effectiveUntil = '' }) =>
              effectiveFrom <= stay.effectiveFrom && stay.effectiveFrom < effectiveUntil,
          ),
        ).toBe(false);
      }
    }),
  );
});

test('G4: nothing is left of an annulled entry', () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const facts = factsOf(entries);
      const isAnnulment = ({ kind, body }: Entry) =>
        kind === 'ruling' && ['annulled', 'void'].includes(resultIn(body));
      for (const annulment of facts.filter(isAnnulment)) {
        // A retraction or ruling names earlier entries only; the desk sees to that.
        const target = entries.find(({ id }) => id === ofIn(annulment.body));
        if (target === undefined || target.seq > annulment.seq) continue;

        expect(facts.map(({ id }) => id)).not.toContain(target.id);
      }
    }),
  );
});

test('G4: a challenge alone changes nothing but finality', () => {
  fc.assert(
    fc.property(anyLedger, fc.nat({ max: 8 }), anyDay, (entries, n, day) => {
      const last = entries.at(-1);
      if (last === undefined) return;
      const challenge = {
        ...last,
        seq: entries.length,
        id: idOf(entries.length),
        kind: 'challenge',
        body: { of: idOf(n), form: 'suit', body: '示例法院', filedOn: day },
      };

      expect(bansIn(factsOf([...entries, challenge]))).toEqual(bansIn(factsOf(entries)));
    }),
  );
});

function bansIn(facts: readonly Entry[]): readonly Entry[] {
  return facts.filter(({ kind }) => kind === 'ban').map(({ finalOn: _, ...ban }) => ban);
}

function ofIn(body: unknown): string {
  return String((body as { readonly of: string }).of);
}

function resultIn(body: unknown): string {
  return String((body as { readonly result: string }).result);
}

function idOf(seq: number): string {
  return `330300-${seq + 1}`;
}
