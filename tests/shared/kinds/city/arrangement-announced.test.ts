import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { jurisdictionWith } from '../../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { workOn } from '../../../../shared/time/working-days.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { listing, notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { objection } from '../../../fixtures/drafts/remedy-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { agencyActor, approver, proposer } from '../../../fixtures/town/actors.ts';
import { calendarOfBook, draft, inNovember } from './arrangement-book.ts';

describe('when the notice comes', () => {
  test('when the holiday notice comes, provisional days become exact, for everything filed before too', () => {
    const book = townBook();
    book.record('2026-12-28T09:00', agencyActor, objection({ of: '330300-1' }));
    const due = () => {
      const jurisdiction = jurisdictionWith(wenzhou, factsOf(book.entries));
      const all = deadlinesOf(book.entries, jurisdiction, shanghai('2026-12-28T10:00'));
      return all.find(({ what }) => what === 'objection-decision');
    };
    expect(due()).toMatchObject({ dueOn: { kind: 'provisional', day: '2027-01-03' } });

    book.record('2026-12-29T09:00', proposer, draft());

    expect(due()).toMatchObject({ dueOn: { kind: 'day', day: '2027-01-05' } });
  });

  test('when the holiday notice comes, a hearing window shortens to its real end', () => {
    const book = new DeskBook();
    book.record('2026-12-28T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-12-28T11:00', proposer, notice('case-1', '2026-12-28'));
    expect(book.rules('2027-01-06T09:00', approver, listing())).toEqual([
      'listing.hearing-window-open',
    ]);

    book.record('2026-12-29T09:00', proposer, draft());

    expect(book.rules('2027-01-06T09:00', approver, listing())).toEqual([]);
  });

  test('when the holiday notice is retracted, the year is provisional again', () => {
    const book = new DeskBook();
    const { id } = book.record(inNovember, proposer, draft());
    const subject = { kind: 'authority', code: makeUscc(90) };
    const body = { entry: id, effect: 'annulled', summary: '误录' };
    expect(workOn(calendarOfBook(book), '2027-02-11')).toBe('off');

    book.record('2026-11-11T09:00', approver, { kind: 'retraction', subject, body });

    expect(workOn(calendarOfBook(book), '2027-02-11')).toBe('depends');
  });
});
