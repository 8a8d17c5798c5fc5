import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDisclosureChange, publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { anyInstant, anyLedger } from '../../fixtures/histories/any-ledger.ts';
import { approver } from '../../fixtures/town/actors.ts';

describe('laws of the public record', () => {
  const runs = { numRuns: 500 };

  test('nothing that is yet to begin is published', () => {
    fc.assert(
      fc.property(anyLedger, anyInstant, (entries, at) => {
        const published = publicRecordOf(standingOf(entries, wenzhou, at));

        for (const { from } of published?.reasons ?? []) expect(from <= at).toBe(true);
        expect(published === undefined || published.timeline[0].from <= at).toBe(true);
      }),
      runs,
    );
  });

  test('until the next disclosure change, a published record says what a new one would say', () => {
    fc.assert(
      fc.property(anyLedger, anyInstant, anyInstant, (entries, a, b) => {
        const [before, after] = a <= b ? [a, b] : [b, a];
        const earlier = standingOf(entries, wenzhou, before);
        fc.pre(after < (nextDisclosureChange(earlier) ?? '9'));
        // Registrations of a date to come are the desk's to publish when they are recorded, and so are annulments, which
        // leave a correction and can't be recorded for a date to come.
        fc.pre(entries.every((e) => !isPublishedAtOnce(e) || e.effectiveFrom <= before));
        const published = publicRecordOf(earlier);
        const fresh = publicRecordOf(standingOf(entries, wenzhou, after));

        expect(published?.reasons).toEqual(fresh?.reasons);
        expect(content(published, after)).toEqual(content(fresh, after));
      }),
      runs,
    );
  });

  test('a public record names no person, and no demerit without a ground', () => {
    fc.assert(
      fc.property(anyLedger, anyInstant, (entries, at) => {
        const text = JSON.stringify(publicRecordOf(standingOf(entries, wenzhou, at)) ?? {});

        expect(text).not.toContain(approver.person);
        expect(text).not.toContain('isPublic');
        expect(text).not.toContain('points');
      }),
      runs,
    );
  });
});

function isPublishedAtOnce({ kind, body }: Entry): boolean {
  return kind === 'registration-filed' || Object(body).effect === 'annulled';
}

function content(published: PublicRecord | undefined, at: string) {
  if (published === undefined) return undefined;
  const { level, reasons, grade } = spanAt(published.timeline, at);
  return { level, reasons, grade };
}
