import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { cycleOf } from '../../../../shared/rating/points/cycle.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { bookOfPoints, finalPoints } from '../../../fixtures/books/points-book.ts';
import { spanThen } from '../../../fixtures/books/standing-at.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';

describe('G1: points count from the day the decision is final', () => {
  const { entries } = bookOfPoints(finalPoints('2026-03-12', 5));

  test.each([
    ['2026-03-11T23:59:59.999', undefined],
    ['2026-03-12T00:00', 5],
  ])('G1: points of a decision at %s: %s', (time, total) => {
    expect(spanThen(entries, time).points?.total).toBe(total);
  });

  test('G1: points that never become final never count', () => {
    const { finalOn: _, ...open } = { finalOn: '', ...finalPoints('2026-03-12', 20) };

    expect(
      standingOf(bookOfPoints(open).entries, wenzhou, shanghai('2026-03-01T10:00')).timeline,
    ).toHaveLength(2);
    expect(spanThen(bookOfPoints(open).entries, '2030-01-01T00:00').points).toBeUndefined();
  });
});

describe('Art. 27: the cycle of twelve months', () => {
  test('Art. 27: the cycle runs from the registration and forgets earlier points', () => {
    const { entries } = bookOfPoints(finalPoints('2026-03-12', 5), finalPoints('2026-04-12', 2));

    expect(spanThen(entries, '2026-05-09T23:59').points).toMatchObject({
      from: shanghai('2025-05-10T00:00'),
      until: shanghai('2026-05-10T00:00'),
      total: 7,
    });
    expect(spanThen(entries, '2026-05-10T00:00').points).toBeUndefined();
  });

  test('Art. 27: the cycle of a subject that never registered begins with its first demerit', () => {
    const book = new DeskBook();
    book.record('2026-03-01T09:00', approver, finalPoints('2026-03-12', 5));

    expect(spanThen(book.entries, '2026-04-01T00:00').points).toMatchObject({
      from: shanghai('2026-03-12T00:00'),
      until: shanghai('2027-03-12T00:00'),
    });
  });

  test.each([
    ['2024-02-29', '2025-02-27', '2024-02-29', '2025-02-28'],
    ['2024-02-29', '2025-02-28', '2025-02-28', '2026-02-28'],
    ['2024-02-29', '2028-02-28', '2027-02-28', '2028-02-29'],
    ['2025-05-10', '2025-05-10', '2025-05-10', '2026-05-10'],
  ])('Art. 27: the cycle from %s, on %s, is %s to %s', (anchor, day, from, until) => {
    expect(cycleOf(anchor, 12, day)).toEqual({ from, until });
  });
});

describe('G6: a case scores once, at its highest item', () => {
  const items = (second: string) => {
    const of = (act: string, points: number, finalOn: string) => ({
      ...demerit('one case', { act, points, actOn: '2025-06-01' }),
      finalOn,
    });
    return bookOfPoints(
      of('12-8-secret-leak', 5, '2026-03-12'),
      of('12-3-false-report', 12, second),
    );
  };

  test('G6: a case with two items of one day scores once, at the highest', () => {
    expect(spanThen(items('2026-03-12').entries, '2026-03-12T00:00').points).toMatchObject({
      total: 12,
      items: [{ entry: '330300-3', points: 12 }],
    });
  });

  test('G6: a graver item of a case that becomes final later adds the difference', () => {
    expect(spanThen(items('2026-04-12').entries, '2026-04-12T00:00').points).toMatchObject({
      total: 12,
      items: [
        { entry: '330300-2', points: 5 },
        { entry: '330300-3', points: 7 },
      ],
    });
  });
});
