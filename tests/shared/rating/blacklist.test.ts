import { describe, expect, test } from 'vitest';
import { spanAt } from '../../../shared/rating/span-at.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { spanThen, standingAt } from '../../fixtures/books/standing-at.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal, removal } from '../../fixtures/drafts/listing-drafts.ts';
import { proposer } from '../../fixtures/town/actors.ts';

describe('Art. 35: the blacklist', () => {
  const { entries } = listedBook();

  test.each([
    ['2026-03-10T23:59:59.999', 'normal'],
    ['2026-03-11T00:00', 'blacklisted'],
    ['2027-03-10T23:59:59.999', 'blacklisted'],
    ['2027-03-11T00:00', 'normal'],
  ])('Art. 35: at %s the level is %s, read at any time before', (time, level) => {
    const { timeline } = standingAt(entries, '2026-03-10T10:00');

    expect(spanThen(entries, time).level).toBe(level);
    expect(spanAt(timeline, shanghai(time)).level).toBe(level);
  });

  test('a listing’s reason names decision, notice and proposal, in the words of the decision', () => {
    expect(spanThen(entries, '2026-04-01T00:00').reasons).toEqual([
      {
        entries: ['330300-4', '330300-3', '330300-2'],
        level: 'blacklisted',
        caseId: 'case-1',
        basis,
        summary: '出具虚假监测报告',
        from: shanghai('2026-03-11T00:00'),
        until: shanghai('2027-03-11T00:00'),
        isPublic: true,
      },
    ]);
  });

  test('the grade is E as long as a listing lasts', () => {
    expect(spanThen(entries, '2026-04-01T00:00').grade).toMatchObject({
      kind: 'graded',
      grade: 'E',
    });
    expect(spanThen(entries, '2027-04-01T00:00').grade).toEqual({
      kind: 'not-yet-graded',
      because: 'too-few-engagements',
    });
  });

  test('Art. 37: a removal lifts a listing at once', () => {
    const book = listedBook();
    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:29:59.999').level).toBe('blacklisted');
    expect(spanThen(book.entries, '2026-09-01T09:30').level).toBe('normal');
  });

  test('a removal before the listing takes effect leaves nothing of it', () => {
    const book = listedBook();
    book.record('2026-03-10T10:00', proposer, removal());

    for (const { level } of standingAt(book.entries, '2026-03-10T10:00').timeline) {
      expect(level).toBe('normal');
    }
  });

  test('a proposal of a listing alone has no effect', () => {
    const book = new DeskBook();
    book.record('2026-03-02T10:00', proposer, proposal('case-1', { name: '温州示例公司' }));

    expect(spanThen(book.entries, '2026-06-01T00:00')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
  });
});
