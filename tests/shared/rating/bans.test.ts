import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { spanThen, standingAt } from '../../fixtures/books/standing-at.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { removal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { ban } from '../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator, proposer } from '../../fixtures/town/actors.ts';

describe('Art. 36: bans', () => {
  test('a ban ends by itself', () => {
    const book = listedBook();
    book.record('2026-03-12T09:00', approver, ban());
    const { timeline } = standingAt(book.entries, '2026-03-12T09:00');

    expect(timeline.map(({ level }) => level)).toEqual(['blacklisted', 'blacklisted', 'normal']);
    expect(timeline[0].reasons.map(({ level }) => level)).toEqual(['blacklisted', 'banned']);
    expect(timeline[1]?.from).toBe(shanghai('2027-03-03T00:00'));
  });

  test('a ban’s scope is part of its reason', () => {
    const book = new DeskBook();
    book.record('2026-03-02T09:00', operator, registration);
    book.record('2026-03-02T09:00', approver, ban());

    expect(spanThen(book.entries, '2026-03-02T09:00')).toMatchObject({
      level: 'banned',
      reasons: [
        {
          scope: {
            field: 'environmental-services',
            services: ['environmental-impact-assessment'],
            areas: ['330300'],
          },
        },
      ],
    });
  });

  test('Art. 36: the city’s own ban begins and ends with its listing', () => {
    const book = listedBook();
    book.record('2026-03-10T10:00', approver, ban({ basis, caseId: 'case-1' }));
    expect(spanThen(book.entries, '2026-03-10T12:00').level).toBe('normal');
    expect(spanThen(book.entries, '2026-03-11T00:00').reasons).toHaveLength(2);

    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:30')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
  });

  test('a statutory ban outlasts the listing', () => {
    const book = listedBook();
    book.record('2026-03-12T09:00', approver, ban());
    book.record('2026-09-01T09:30', proposer, removal());

    expect(spanThen(book.entries, '2026-09-01T09:30').level).toBe('banned');
  });
});
