import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDisclosureChange, publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { levels } from '../../../shared/kinds/form/level.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Standing } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { anyHistory, anyTime } from '../../fixtures/histories/any-history.ts';

const runs = { numRuns: 400 };

test('the random histories contain what the laws are about', () => {
  const seen = new Set(
    fc.sample(anyHistory, { numRuns: 600, seed: 1 }).flatMap((entries) => {
      const levelsSeen = entries.flatMap(({ recordedAt }) => {
        const [span] = at(entries, recordedAt).timeline;
        return [span.level, span.suspended ? 'suspended' : '', ...marksIn(span.reasons)];
      });
      return [...levelsSeen, ...entries.map(({ kind }) => kind)];
    }),
  );

  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...levels,
      'suspended',
      'challenged',
      'ruling',
      'retraction',
      'penalty',
      'evaluation',
      'measure-imposed',
      'list-left',
    ]),
  );
});

test('rating is deterministic, whatever the order in which entries are given', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, time) => {
      const standing = at(entries, time);

      expect(at(entries, time)).toEqual(standing);
      expect({ ...at(entries.toReversed(), time) }).toEqual(standing);
    }),
    runs,
  );
});

test('an end by time alone comes as the timeline announced it', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, anyTime, (entries, a, b) => {
      const [before, after] = a <= b ? [a, b] : [b, a];

      const read = spanAt(at(entries, before).timeline, after);
      const [made] = at(entries, after).timeline;

      expect({ ...read, from: after }).toEqual(made);
    }),
    runs,
  );
});

test('no entry has an effect before it takes effect, except annulments and variations', () => {
  fc.assert(
    fc.property(anyHistory, (entries) => {
      for (const [i, entry] of entries.entries()) {
        if (['retraction', 'ruling'].includes(entry.kind)) continue;
        const justBefore = new Date(Date.parse(entry.effectiveFrom) - 1).toISOString();
        const without = at(entries.slice(0, i), justBefore);
        const with_ = at(entries.slice(0, i + 1), justBefore);

        expect(inForce(with_)).toEqual(inForce(without));
      }
    }),
    { numRuns: 150 },
  );
});

test('an annulled entry of a procedure is as if it never was', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, time) => {
      const annulment = entries.findLast(
        ({ kind, body }) => kind === 'retraction' && Object(body).effect === 'annulled',
      );
      fc.pre(annulment !== undefined);
      const { entry: target } = Object(annulment.body);
      const never = entries.filter(({ id }) => id !== target && id !== annulment.id);

      expect(bare(at(entries, time))).toEqual(bare(at(never, time)));
    }),
    { numRuns: 150 },
  );
});

test('one more demerit never betters the level at the instant it begins to count', () => {
  fc.assert(
    fc.property(anyHistory, (entries) => {
      for (const demerit of entries.filter(({ kind }) => kind === 'demerit')) {
        const without = entries.filter((entry) => entry !== demerit);
        const time = [demerit.effectiveFrom, `${demerit.finalOn}T00:00:00.000Z`].sort()[1] ?? '';

        expect(force(at(entries, time))).toBeLessThanOrEqual(force(at(without, time)));
      }
    }),
    { numRuns: 200 },
  );
});

test('G7: the public grade is the one that there would be without minor facts', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, time) => {
      const standing = at(entries, time);
      const minor = minorIn(standing);

      expect(minorGradeOf(entries, minor, time)).toEqual(standing.timeline[0].publicGrade);
    }),
    runs,
  );
});

test('a record kept up entry by entry equals the one made afresh, and so does its next change', () => {
  fc.assert(
    fc.property(anyHistory, fc.array(anyTime, { maxLength: 12 }), (entries, looks) => {
      const times = [...new Set([...looks, ...entries.map(({ recordedAt }) => recordedAt)])].sort();
      let known = 0;
      let kept = 'null';
      let nextChangeAt: string | undefined;
      for (const time of times) {
        const soFar = entries.filter(({ recordedAt }) => recordedAt <= time);
        const isDue = nextChangeAt !== undefined && nextChangeAt <= time;
        const standing = at(soFar, time);
        const fresh = shown(standing, time);
        if (soFar.length !== known || isDue) {
          known = soFar.length;
          kept = canonicalJson(publicRecordOf(standing) ?? null);
          nextChangeAt = nextDisclosureChange(standing);
        }

        const record = JSON.parse(kept);
        expect(record === null ? undefined : shownOf(record, time)).toEqual(fresh);
      }
    }),
    runs,
  );
});

function at(entries: readonly Entry[], time: string): Standing {
  return standingOf(entries, wenzhou, time);
}

/** Without what tells of the annulment, and of steps that named what was annulled. */
function bare({ facts, subject: _, code: __, ...rest }: Standing) {
  return { ...rest, facts: facts.filter(({ kind }) => kind !== 'correction') };
}

function minorIn({ timeline: [{ points }] }: Standing): readonly string[] {
  return (points?.items ?? []).filter(({ isMinor }) => isMinor).map(({ entry }) => entry);
}

function minorGradeOf(entries: readonly Entry[], minor: readonly string[], time: string) {
  const without = entries.filter(({ id }) => !minor.includes(id));
  return at(without, time).timeline[0].publicGrade;
}

/** What holds, without when it will end. */
function inForce({ timeline: [{ level, reasons, grade, points }] }: Standing) {
  return {
    level,
    grade,
    points: points?.total,
    reasons: reasons.map(({ until: _, openEnd: __, ...reason }) => reason),
  };
}

function force({ timeline: [{ level }] }: Standing): number {
  return levels.indexOf(level);
}

function marksIn(reasons: readonly { readonly marks?: readonly string[] }[]): readonly string[] {
  return reasons.flatMap(({ marks = [] }) => marks);
}

function shown(standing: Standing, time: string) {
  const record = publicRecordOf(standing);
  return record === undefined ? undefined : shownOf(record, time);
}

/** What a reader shows of a record at its own clock. */
function shownOf(record: NonNullable<ReturnType<typeof publicRecordOf>>, time: string) {
  const { level, reasons, grade } = spanAt(record.timeline, time);
  const { timeline: _, reasons: all, ...rest } = record;
  return { ...rest, level, grade, reasons: reasons.map((place) => all[place]) };
}
