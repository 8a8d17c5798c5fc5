import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { cycleOf } from '../../../../shared/rating/points/cycle.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import type { Span } from '../../../../shared/rating/standing.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator, proposer } from '../../../fixtures/town/actors.ts';

/** Registered on 2025-05-10, so cycles turn on every 10 May. */
function bookWith(...drafts: readonly object[]): DeskBook {
  const book = new DeskBook();
  book.record('2025-05-10T09:00', operator, registration);
  for (const draft of drafts) book.record('2026-03-01T09:00', approver, draft);
  return book;
}

/** A demerit of its own case, final on `day`. */
function final(day: string, points: number, extra: object = {}): object {
  return { ...demerit(`case ${day} ${points}`, actOf(points, extra)), finalOn: day };
}

function actOf(points: number, extra: object = {}): object {
  return { act: '12-3-false-report', points, actOn: '2025-06-01', ...extra };
}

function at(entries: readonly Entry[], time: string): Span {
  return standingOf(entries, wenzhou, shanghai(time)).timeline[0];
}

describe('G1: points count from the day the decision is final', () => {
  const { entries } = bookWith(final('2026-03-12', 5));

  test.each([
    ['2026-03-11T23:59:59.999', undefined],
    ['2026-03-12T00:00', 5],
  ])('G1: points of a decision at %s: %s', (time, total) => {
    expect(at(entries, time).points?.total).toBe(total);
  });

  test('G1: points that never become final never count', () => {
    const { finalOn: _, ...open } = { finalOn: '', ...final('2026-03-12', 20) };

    expect(
      standingOf(bookWith(open).entries, wenzhou, shanghai('2026-03-01T10:00')).timeline,
    ).toHaveLength(2);
    expect(at(bookWith(open).entries, '2030-01-01T00:00').points).toBeUndefined();
  });
});

describe('Art. 27: the cycle of twelve months', () => {
  test('Art. 27: the cycle runs from the registration and forgets earlier points', () => {
    const { entries } = bookWith(final('2026-03-12', 5), final('2026-04-12', 2));

    expect(at(entries, '2026-05-09T23:59').points).toMatchObject({
      from: shanghai('2025-05-10T00:00'),
      until: shanghai('2026-05-10T00:00'),
      total: 7,
    });
    expect(at(entries, '2026-05-10T00:00').points).toBeUndefined();
  });

  test('Art. 27: the cycle of a subject that never registered begins with its first demerit', () => {
    const book = new DeskBook();
    book.record('2026-03-01T09:00', approver, final('2026-03-12', 5));

    expect(at(book.entries, '2026-04-01T00:00').points).toMatchObject({
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

describe('domain § 9.3: ten points, key supervision', () => {
  const { entries } = bookWith(final('2026-03-12', 5), final('2026-04-13', 5));

  test('domain § 9.3: key supervision lasts twelve months from the day of the tenth point, over the turn of the cycle', () => {
    expect(at(entries, '2026-04-12T23:59').level).toBe('normal');
    expect(at(entries, '2026-04-13T00:00').level).toBe('supervised');
    expect(at(entries, '2027-04-12T23:59').level).toBe('supervised');
    expect(at(entries, '2027-04-13T00:00').level).toBe('normal');
  });

  test('the reason for key supervision names every demerit, the deciding one first', () => {
    expect(at(entries, '2026-04-13T00:00').reasons).toEqual([
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
    const split = bookWith(final('2026-05-09', 9), final('2026-05-10', 1));

    expect(at(split.entries, '2026-05-10T00:00').level).toBe('normal');
  });
});

describe('domain § 9.3: twenty points, rectification', () => {
  const { entries } = bookWith(final('2026-03-12', 10), final('2026-04-13', 10));

  test('domain § 9.3: rectification lasts six months, then what is left of the supervision', () => {
    expect(at(entries, '2026-04-13T00:00').level).toBe('rectifying');
    expect(at(entries, '2026-10-12T23:59').level).toBe('rectifying');
    expect(at(entries, '2026-10-13T00:00').level).toBe('supervised');
    expect(at(entries, '2027-03-12T00:00').level).toBe('normal');
  });

  test('the cycle starts afresh with rectification, so that the same points do not count again', () => {
    expect(at(entries, '2026-04-13T00:00').points).toBeUndefined();
    const more = bookWith(final('2026-03-12', 10), final('2026-04-13', 10), final('2026-06-01', 5));
    expect(at(more.entries, '2026-06-01T00:00').points).toMatchObject({
      from: shanghai('2026-04-13T00:00'),
      until: shanghai('2027-04-13T00:00'),
      total: 5,
    });
  });

  test('twenty more points during rectification are six months afresh', () => {
    const again = bookWith(final('2026-03-12', 20), final('2026-06-01', 20));

    expect(at(again.entries, '2026-11-30T23:59').level).toBe('rectifying');
    expect(at(again.entries, '2026-12-01T00:00').level).toBe('supervised');
  });

  test('points that count from the same day count together', () => {
    const same = bookWith(final('2026-03-12', 8), final('2026-03-12', 12));

    expect(at(same.entries, '2026-03-12T00:00')).toMatchObject({
      level: 'rectifying',
      reasons: [{ entries: ['330300-3', '330300-2'] }, { level: 'supervised' }],
    });
  });
});

describe('G6: a case scores once, at its highest item', () => {
  const items = (second: string) => {
    const of = (act: string, points: number, finalOn: string) => ({
      ...demerit('one case', { act, points, actOn: '2025-06-01' }),
      finalOn,
    });
    return bookWith(of('12-8-secret-leak', 5, '2026-03-12'), of('12-3-false-report', 12, second));
  };

  test('G6: a case with two items of one day scores once, at the highest', () => {
    expect(at(items('2026-03-12').entries, '2026-03-12T00:00').points).toMatchObject({
      total: 12,
      items: [{ entry: '330300-3', points: 12 }],
    });
  });

  test('G6: a graver item of a case that becomes final later adds the difference', () => {
    expect(at(items('2026-04-12').entries, '2026-04-12T00:00').points).toMatchObject({
      total: 12,
      items: [
        { entry: '330300-2', points: 5 },
        { entry: '330300-3', points: 7 },
      ],
    });
  });
});

describe('G7: points are public only on a ground to publish', () => {
  test.each([
    [{ publication: basis }, { publication: basis }, true],
    [{ publication: basis }, {}, false],
    [{}, { publication: basis }, false],
  ])('G7: points with %j and %j are public: %s', (first, second, isPublic) => {
    const { entries } = bookWith(final('2026-03-12', 5, first), final('2026-04-13', 5, second));

    expect(at(entries, '2026-04-13T00:00').reasons).toMatchObject([{ isPublic }]);
  });
});

describe('G7: the public level is the one without the facts that may not be published', () => {
  const open = { publication: basis };
  const publicReasons = (...drafts: readonly object[]) =>
    at(bookWith(...drafts).entries, '2026-05-01T00:00')
      .reasons.filter(({ isPublic }) => isPublic)
      .map(({ level, entries }) => [level, ...entries]);

  test('G7: if the publishable points alone reach the level, the reason is public and does not name the minor fact', () => {
    const drafts = [final('2026-03-12', 2), final('2026-04-13', 10, open)];

    expect(publicReasons(...drafts)).toEqual([['supervised', '330300-3']]);
    expect(at(bookWith(...drafts).entries, '2026-05-01T00:00').reasons).toMatchObject([
      { level: 'supervised', entries: ['330300-3'], isPublic: true },
      { level: 'supervised', entries: ['330300-3', '330300-2'], isPublic: false },
    ]);
  });

  test('G7: if only a minor fact makes the points reach the level, nothing is public', () => {
    expect(publicReasons(final('2026-03-12', 5), final('2026-04-13', 8, open))).toEqual([]);
  });

  test('G7: a grave fact that may not be published hides nothing', () => {
    expect(publicReasons(final('2026-03-12', 12), final('2026-04-13', 10, open))).toEqual([
      ['supervised', '330300-3'],
    ]);
  });

  test('G7: no public reason is graver than what holds', () => {
    // Rectification for the sum of January and February begins a cycle, so that the ten of August only supervise.
    const drafts = [
      final('2026-03-12', 12, open),
      final('2026-03-13', 12),
      final('2026-09-12', 10, open),
    ];
    const reasons = at(bookWith(...drafts).entries, '2026-09-20T00:00').reasons;

    expect(reasons.map(({ level }) => level)).not.toContain('rectifying');
    expect(reasons[0]).toMatchObject({ level: 'supervised' });
  });
});

test('domain § 9.7: repair deletes points, and what followed from them', () => {
  const book = bookWith(final('2026-03-12', 20));
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
