import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { packageArrangements } from '../../../../shared/jurisdiction/package-arrangements.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import { jurisdictionWith } from '../../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { addDays } from '../../../../shared/time/shanghai.ts';
import { calendarOf } from '../../../../shared/time/work-calendar.ts';
import { workOn } from '../../../../shared/time/working-days.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { arrangementDraft, holidays2027 } from '../../../fixtures/drafts/holiday-draft.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';
import { calendarOfBook, draft, inNovember } from './arrangement-book.ts';

describe('two sources that differ', () => {
  const other = holidays2027.map((one) =>
    one.name === '春节' ? { ...one, makeUpDays: ['2027-01-31', '2027-02-14'] } : one,
  );

  test('two arrangements that differ are shown side by side and refused until the draft says which replaces which', () => {
    const book = new DeskBook();
    const first = book.record(inNovember, proposer, draft());

    expect(book.faults('2026-11-12T09:00', approver, draft({ holidays: other }))).toMatchObject([
      {
        rule: 'arrangement.sources-differ',
        field: 'body.replaces',
        zh: expect.stringMatching(
          /2027-02-14 本次上班、330300-1（.*）放假；2027-02-20 本次放假、.*上班/,
        ),
      },
    ]);

    book.record('2026-11-12T09:00', approver, draft({ holidays: other, replaces: first.id }));
    expect(workOn(calendarOfBook(book), '2027-02-14')).toBe('worked');
    expect(workOn(calendarOfBook(book), '2027-02-20')).toBe('off');
  });

  test('two arrangements that differ are refused even if the second has another authority’s code', () => {
    const book = new DeskBook();
    book.record(inNovember, proposer, draft());
    const second = arrangementDraft(makeUscc(91), { holidays: other });

    expect(book.rules('2026-11-12T09:00', approver, second)).toEqual([
      'arrangement.sources-differ',
    ]);
  });

  test('the same arrangement once more adds nothing new', () => {
    const book = new DeskBook();
    book.record(inNovember, proposer, draft());

    expect(book.rules('2026-11-12T09:00', approver, draft())).toEqual([
      'arrangement.recorded-already',
    ]);
  });

  test('a package that differs from the notice is compared with it, day by day', () => {
    const book = new DeskBook(withPackage2027());
    expect(book.faults(inNovember, proposer, draft())).toMatchObject([
      {
        rule: 'arrangement.sources-differ',
        field: 'body.holdsOver',
        zh: expect.stringContaining('2027-02-20 本次上班、chinese-days 9.9.9放假'),
      },
    ]);

    book.record(inNovember, proposer, draft({ holdsOver: ['2027-02-14', '2027-02-20'] }));

    expect(workOn(calendarOfBook(book), '2027-02-20')).toBe('worked');
    expect(workOn(calendarOfBook(book), '2027-02-14')).toBe('off');
  });

  test('a package that comes to differ later makes those days uncertain, not the others', () => {
    const book = new DeskBook();
    book.record(inNovember, proposer, draft());

    const { calendar } = jurisdictionWith(withPackage2027(), factsOf(book.entries));

    expect([...calendar.disputed.keys()]).toEqual(['2027-02-14', '2027-02-20']);
    const later = new DeskBook(withPackage2027());
    later.entries.push(...book.entries);
    const settled = { replaces: book.entries[0]?.id, holdsOver: ['2027-02-14', '2027-02-20'] };
    later.record('2026-11-12T09:00', approver, draft(settled));
    expect(calendarOfBook(later).disputed.size).toBe(0);
    expect(workOn(calendar, '2027-02-20')).toBe('depends');
    expect(workOn(calendar, '2027-02-11')).toBe('off');
  });

  function withPackage2027(): Jurisdiction {
    const days = (picked: readonly { readonly from: string; readonly to: string }[]) =>
      Object.fromEntries(picked.flatMap(({ from, to }) => range(from, to)).map((day) => [day, '']));
    const year = {
      holidays: days(other),
      workdays: days(
        other.flatMap(({ makeUpDays }) => makeUpDays).map((day) => ({ from: day, to: day })),
      ),
    };
    const ours = wenzhou.calendar.arrangements;
    const theirs = packageArrangements('chinese-days 9.9.9', { 2027: year });
    return { ...wenzhou, calendar: calendarOf([...ours, ...theirs], wenzhou.calendar.expected) };
  }
});

function range(from: string, to: string): readonly string[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
