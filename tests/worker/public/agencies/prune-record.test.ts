import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../../../shared/kinds/supervision/measure-fact.ts';
import type { LegalPersonListing } from '../../../../shared/rating/facts/derived-facts.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { pruneRecord } from '../../../../worker/public/agencies/prune-record.ts';
import {
  listed,
  listedFrom,
  listedUntil,
  normal,
} from '../../../fixtures/public/published-records.ts';

test('a record loses a reason with the last span that needs it', () => {
  const pruned = pruneRecord(listed, listedUntil);

  expect(pruned.reasons).toEqual([]);
  expect(pruned.timeline).toEqual([listed.timeline[1]]);
});

test('a record in which nothing has ended is the same record', () => {
  expect(pruneRecord(listed, listedFrom)).toBe(listed);
  expect(pruneRecord(normal, listedUntil)).toBe(normal);
});

test('a record loses a fact beside the level at the fact’s own end, while the level lasts', () => {
  const [listing] = listed.reasons;
  if (!listing) throw new Error('The fixture has a reason');
  const { level: _, scope: __, ...decided } = listing;
  const measure: Measure = { ...decided, kind: 'measure-imposed', item: 'awards' };
  const timeline = [{ ...normal.timeline[0], level: 'supervised' as const }] as const;
  const record = { ...normal, timeline, facts: [measure] };

  expect(pruneRecord(record, listedFrom)).toBe(record);
  expect(pruneRecord(record, listedUntil)).toEqual({ ...normal, timeline });
});

test('G11: a legal person is told of only while it is listed', () => {
  const listing: LegalPersonListing = {
    kind: 'legal-person-listed',
    inheritedFrom: listed.code,
    entries: ['330300-9'],
    from: listedFrom,
    until: listedUntil,
  };
  const record = { ...normal, facts: [listing] };

  expect(pruneRecord(record, listedFrom).facts).toEqual([listing]);
  expect(pruneRecord(record, listedUntil)).toEqual(normal);
});

test('the spans that a pruned record keeps still point to their own reasons', () => {
  const [first, second] = listed.timeline;
  const [reason] = listed.reasons;
  if (!reason || !second) throw new Error('The fixture has a reason and two spans');
  const ban = { ...reason, level: 'banned' as const, summary: '市场禁入' };
  const record = {
    ...listed,
    reasons: [reason, ban],
    timeline: [first, { ...second, level: 'banned' as const, reasons: [1] }] as const,
  };

  const pruned = pruneRecord(record, listedUntil);

  expect(pruned.reasons).toEqual([ban]);
  expect(pruned.timeline[0].reasons).toEqual([0]);
});

test('whatever the time, a pruned record has no span that has ended, unless all had', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), (seconds) => {
      const now = addSeconds(listedUntil, seconds);

      const { timeline } = pruneRecord(listed, now);

      expect(timeline.every(({ until }) => until === undefined || until > now)).toBe(true);
    }),
  );
});
