import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { explain } from '../../../../shared/rating/explanation/explain.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listing, notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ruling, suspension } from '../../../fixtures/drafts/remedy-drafts.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator, proposer, reviewer } from '../../../fixtures/town/actors.ts';

/** Registered on 2025-05-10, so that the cycle turns on 2026-05-10; eight points in it; listed from 2026-03-11 to 2027-03-11. */
function listedWithPoints(): DeskBook {
  const book = new DeskBook();
  book.record('2025-05-10T09:00', operator, registration);
  book.record('2026-03-01T09:00', approver, scored('case-s', '2026-03-05', 8));
  book.record('2026-03-02T10:00', proposer, proposal());
  book.record('2026-03-02T11:00', proposer, notice());
  book.record('2026-03-10T10:00', approver, listing());
  return book;
}

function scored(caseId: string, finalOn: string, points: number): object {
  return { ...demerit(caseId, { points }), finalOn };
}

/** Total, and from when to when it is reckoned, as read at `time` in a standing made early on. */
function pointsAt({ entries }: DeskBook, time: string) {
  const { timeline } = standingOf(entries, wenzhou, shanghai('2026-03-06T00:00'));
  const { points } = spanAt(timeline, shanghai(time));
  return points && [points.total, points.from, points.until];
}

describe('domain § 9.2: a cycle is suspended while the subject is blacklisted', () => {
  const [began, ends, over] = ['2025-05-10T00:00', '2026-05-10T00:00', '2027-03-11T00:00'].map(
    shanghai,
  );

  test('domain § 9.2: a suspended cycle does not end on its own day, and a new one begins the day after the listing', () => {
    const book = listedWithPoints();

    expect(pointsAt(book, '2026-03-10T00:00')).toEqual([8, began, ends]);
    expect(pointsAt(book, '2026-03-11T00:00')).toEqual([8, began, over]);
    expect(pointsAt(book, '2027-03-10T23:59')).toEqual([8, began, over]);
    expect(pointsAt(book, '2027-03-11T00:00')).toBeUndefined();
  });

  test('points that become final in a suspended cycle add up with those before', () => {
    const book = listedWithPoints();
    book.record('2026-04-01T09:00', approver, scored('case-t', '2026-08-03', 4));

    expect(pointsAt(book, '2026-08-03T00:00')).toEqual([12, began, over]);
  });

  test('the cycle after a listing has its own twelve months', () => {
    const book = listedWithPoints();
    book.record('2026-04-01T09:00', approver, scored('case-t', '2027-04-05', 4));

    expect(pointsAt(book, '2027-04-05T00:00')).toEqual([4, over, shanghai('2028-03-11T00:00')]);
  });

  test('a removal in the middle of a day begins the new cycle on the next day', () => {
    const book = listedWithPoints();
    book.record('2026-06-01T10:00', proposer, removal());

    expect(pointsAt(book, '2026-06-01T23:59')?.[0]).toBe(8);
    expect(pointsAt(book, '2026-06-02T00:00')).toBeUndefined();
  });

  test('G4: during a stay of the listing the cycle goes on, and once the listing is upheld it is suspended again', () => {
    const book = listedWithPoints();
    const { id } = book.entries.find(({ kind }) => kind === 'listing') ?? { id: '' };
    book.record('2026-04-01T09:00', proposer, suspension(id));
    expect(pointsAt(book, '2026-04-01T09:00')).toEqual([8, began, ends]);
    expect(pointsAt(book, '2026-05-10T00:00')).toBeUndefined();

    book.record('2026-04-20T09:00', reviewer, ruling(id, 'upheld'));

    expect(pointsAt(book, '2026-05-10T00:00')).toEqual([8, began, over]);
  });

  test('G5: an annulled listing suspended no cycle', () => {
    const book = listedWithPoints();
    const { id } = book.entries.find(({ kind }) => kind === 'listing') ?? { id: '' };
    const body = { entry: id, effect: 'annulled', summary: '撤销' };
    book.record('2026-04-01T09:00', proposer, { kind: 'retraction', body });

    expect(pointsAt(book, '2026-05-09T23:59')).toEqual([8, began, ends]);
    expect(pointsAt(book, '2026-05-10T00:00')).toBeUndefined();
  });

  test('the explanation says that the cycle is suspended, and from when the new one is counted', () => {
    const { entries } = listedWithPoints();
    const standing = standingOf(entries, wenzhou, shanghai('2026-08-01T00:00'));

    expect(explain(standing, entries, wenzhou, 'zh').lines).toContain(
      '记分周期：2025-05-10 起，列入黑名单期间中止，2027-03-11 起重新起算',
    );
  });
});
