import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Span } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { annulment, anyInstant, anyLedger } from '../../fixtures/histories/any-ledger.ts';

const runs = { numRuns: 500 };

test('a standing read later says what a standing made later says', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, anyInstant, (entries, a, b) => {
      const [before, after] = a <= b ? [a, b] : [b, a];

      const read = spanAt(standingOf(entries, wenzhou, before).timeline, after);
      const [made] = standingOf(entries, wenzhou, after).timeline;

      expect({ ...read, from: after }).toEqual(made);
    }),
    runs,
  );
});

test('the order in which entries are given does not matter to the standing', () => {
  fc.assert(
    fc.property(
      anyLedger.chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray([...entries], { minLength: entries.length }),
        ),
      ),
      anyInstant,
      ([entries, shuffled], at) => {
        expect(standingOf(shuffled, wenzhou, at)).toEqual(standingOf(entries, wenzhou, at));
      },
    ),
    runs,
  );
});

test('an annulled entry is as if it never was', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, fc.nat(), (entries, at, pick) => {
      fc.pre(entries.length > 1);
      const target = entries[pick % entries.length];
      fc.pre(target !== undefined);
      const without = entries.filter((entry) => entry !== target);
      const with_ = [...entries, annulment(target, entries.length, at)];

      // That it was annulled is told apart from what holds (domain G5).
      const { facts, ...rest } = standingOf(with_, wenzhou, at);
      const left = facts.filter(({ kind }) => kind !== 'correction');
      expect({ ...rest, facts: left }).toEqual(standingOf(without, wenzhou, at));
    }),
    runs,
  );
});

test('a level has its reasons, strongest first, and each holds throughout its span', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, (entries, at) => {
      for (const span of standingOf(entries, wenzhou, at).timeline) {
        expect(span.reasons[0]?.level ?? 'normal').toBe(span.level);
        for (const reason of span.reasons) {
          expect(reason.entries.length).toBeGreaterThan(0);
          expect(reason.from <= span.from).toBe(true);
          expect(reason.until === undefined || reason.until >= endOf(span)).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('the spans of a timeline follow without gap, each different from the one before, and come to an end', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, (entries, at) => {
      const { timeline } = standingOf(entries, wenzhou, at);

      expect(timeline[0].from).toBe(at);
      expect(timeline.at(-1)?.until).toBeUndefined();
      for (const [i, span] of timeline.entries()) {
        const next = timeline[i + 1];
        expect(span.until).toBe(next?.from);
        if (next === undefined) continue;
        expect(next.from > span.from).toBe(true);
        expect({ ...next, from: '', until: '' }).not.toEqual({ ...span, from: '', until: '' });
      }
    }),
    runs,
  );
});

test('in the end, everything with a time limit is over', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, (entries, at) => {
      expect(standingOf(entries, wenzhou, at).timeline.at(-1)).toMatchObject({ level: 'normal' });
    }),
    runs,
  );
});

test('points are the sum of their items, and a case never scores above its highest item', () => {
  fc.assert(
    fc.property(anyLedger, anyInstant, (entries, at) => {
      for (const { points } of standingOf(entries, wenzhou, at).timeline) {
        const items = points?.items ?? [];
        expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(points?.total ?? 0);
        for (const item of items) expect(item.points).toBeLessThanOrEqual(20);
        expect(points === undefined || points.total > 0).toBe(true);
      }
    }),
    runs,
  );
});

function endOf({ from, until }: Span): string {
  return until ?? from;
}
