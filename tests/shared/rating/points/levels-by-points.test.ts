import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { bookOfPoints, finalPoints } from '../../../fixtures/books/points-book.ts';
import { spanThen } from '../../../fixtures/books/standing-at.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

describe('domain § 9.3: ten points, key supervision', () => {
  const { entries } = bookOfPoints(finalPoints('2026-03-12', 5), finalPoints('2026-04-13', 5));

  test('domain § 9.3: key supervision lasts twelve months from the day of the tenth point, over the turn of the cycle', () => {
    expect(spanThen(entries, '2026-04-12T23:59').level).toBe('normal');
    expect(spanThen(entries, '2026-04-13T00:00').level).toBe('supervised');
    expect(spanThen(entries, '2027-04-12T23:59').level).toBe('supervised');
    expect(spanThen(entries, '2027-04-13T00:00').level).toBe('normal');
  });

  test('the reason for key supervision names every demerit, the deciding one first', () => {
    expect(spanThen(entries, '2026-04-13T00:00').reasons).toEqual([
      expect.objectContaining({
        entries: ['330300-3', '330300-2'],
        level: 'supervised',
        caseId: 'case 2026-04-13 5',
        from: shanghai('2026-04-13T00:00'),
        until: shanghai('2027-04-13T00:00'),
      }),
    ]);
  });

  test('nine points of one cycle and one of the next don’t make ten', () => {
    const split = bookOfPoints(finalPoints('2026-05-09', 9), finalPoints('2026-05-10', 1));

    expect(spanThen(split.entries, '2026-05-10T00:00').level).toBe('normal');
  });
});

describe('domain § 9.3: twenty points, rectification', () => {
  const { entries } = bookOfPoints(finalPoints('2026-03-12', 10), finalPoints('2026-04-13', 10));

  test('domain § 9.3: rectification lasts six months, then what is left of the supervision', () => {
    expect(spanThen(entries, '2026-04-13T00:00').level).toBe('rectifying');
    expect(spanThen(entries, '2026-10-12T23:59').level).toBe('rectifying');
    expect(spanThen(entries, '2026-10-13T00:00').level).toBe('supervised');
    expect(spanThen(entries, '2027-03-12T00:00').level).toBe('normal');
  });

  test('the cycle starts afresh with rectification, so that the same points do not count again', () => {
    expect(spanThen(entries, '2026-04-13T00:00').points).toBeUndefined();
    const more = bookOfPoints(
      finalPoints('2026-03-12', 10),
      finalPoints('2026-04-13', 10),
      finalPoints('2026-06-01', 5),
    );
    expect(spanThen(more.entries, '2026-06-01T00:00').points).toMatchObject({
      from: shanghai('2026-04-13T00:00'),
      until: shanghai('2027-04-13T00:00'),
      total: 5,
    });
  });

  test('twenty more points during rectification are six months afresh', () => {
    const again = bookOfPoints(finalPoints('2026-03-12', 20), finalPoints('2026-06-01', 20));

    expect(spanThen(again.entries, '2026-11-30T23:59').level).toBe('rectifying');
    expect(spanThen(again.entries, '2026-12-01T00:00').level).toBe('supervised');
  });

  test('points that count from the same day count together', () => {
    const same = bookOfPoints(finalPoints('2026-03-12', 8), finalPoints('2026-03-12', 12));

    expect(spanThen(same.entries, '2026-03-12T00:00')).toMatchObject({
      level: 'rectifying',
      reasons: [{ entries: ['330300-3', '330300-2'] }, { level: 'supervised' }],
    });
  });
});

test('domain § 9.7: repair deletes points, and what followed from them', () => {
  const book = bookOfPoints(finalPoints('2026-03-12', 20));
  book.record('2026-06-01T09:00', proposer, {
    kind: 'retraction',
    body: { entry: '330300-2', effect: 'ended', summary: '信用修复' },
  });
  const { timeline } = standingOf(book.entries, wenzhou, shanghai('2026-05-01T00:00'));

  expect(spanAt(timeline, shanghai('2026-06-01T08:59')).level).toBe('rectifying');
  expect(spanAt(timeline, shanghai('2026-06-01T09:00'))).toMatchObject({
    level: 'normal',
    reasons: [],
  });
});
