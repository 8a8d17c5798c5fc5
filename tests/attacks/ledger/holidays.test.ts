import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { jurisdictionWith } from '../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import { addWorkingDays, workOn } from '../../../shared/time/working-days.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { arrangementDraft, holidays2027 } from '../../fixtures/drafts/holiday-draft.ts';
import { objection } from '../../fixtures/drafts/remedy-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { agencyActor, county, finance, operator, proposer } from '../../fixtures/town/actors.ts';

const draft = (changes: object) => arrangementDraft(makeUscc(90), changes);
const changed = (name: string, change: object) => ({
  holidays: holidays2027.map((one) => (one.name === name ? { ...one, ...change } : one)),
});
const now = '2026-11-10T09:00';

describe('made-up holidays', () => {
  test.each([
    ['an agency', agencyActor],
    ['a county', county],
    ['another authority', finance],
    ['the operator', operator],
  ])('%s records no holidays to shorten a hearing', (_, actor) => {
    expect(new DeskBook().rules(now, actor, draft({}))).toEqual(['role.not-allowed']);
  });

  test.each([
    [
      'a holiday of the law worked',
      changed('国庆节', { from: '2027-10-03' }),
      ['arrangement.statutory-day-missing'],
    ],
    [
      'a holiday of the law left out',
      { holidays: holidays2027.slice(1) },
      ['arrangement.holiday-missing'],
    ],
    [
      'Spring Festival as short as the law',
      changed('春节', { to: '2027-02-08', makeUpDays: [] }),
      ['arrangement.unusually-short'],
    ],
    [
      'weekends worked for nothing',
      changed('中秋节', { makeUpDays: ['2027-09-11', '2027-09-18'] }),
      ['arrangement.make-up-unbalanced'],
    ],
    [
      'summer weekends worked',
      changed('端午节', { makeUpDays: ['2027-07-10', '2027-07-17'] }),
      ['arrangement.make-up-far-away', 'arrangement.make-up-far-away'],
    ],
  ])('a hearing is not shortened by %s', (_, change, rules) => {
    expect(new DeskBook().rules(now, proposer, draft(change))).toEqual(rules);
  });

  test('whatever the officer calls extraordinary, a window ends no earlier than under any usual arrangement', () => {
    const makeUpDays = ['2027-01-23', '2027-01-24', '2027-01-30', '2027-01-31', '2027-02-13'];
    const book = new DeskBook();
    const body = { ...changed('春节', { to: '2027-02-08', makeUpDays }), extraordinary: '示例' };
    const entry = draft({ ...body, year: 2027 });
    const before = addWorkingDays(wenzhou.calendar, '2027-01-29', 5, 'limits');

    expect(book.rules(now, proposer, entry)).toContain('arrangement.make-up-far-away');
    const nearer = makeUpDays.slice(2);
    const other = {
      ...changed('春节', { to: '2027-02-08', makeUpDays: nearer }),
      extraordinary: '示例',
    };
    book.record(now, proposer, draft(other));

    const { calendar } = jurisdictionWith(wenzhou, factsOf(book.entries));
    const after = addWorkingDays(calendar, '2027-01-29', 5, 'protects');
    expect(
      after.kind === 'day' && before.kind === 'provisional' && after.day >= before.earliest,
    ).toBe(true);
  });
});

describe('notices that override a package', () => {
  test.each([
    ['holidays of another year', ['2026-10-01', '2026-10-02']],
    ['holidays of its own year that no package gives otherwise', ['2027-10-01']],
    ['a day like any other', ['2027-03-16']],
  ])('a notice does not hold over %s', (_, holdsOver) => {
    expect(new DeskBook().rules(now, proposer, draft({ holdsOver }))).toEqual([
      'arrangement.holds-over-nothing',
    ]);
  });

  test('days off of another year stay off, whatever is on record', () => {
    const book = new DeskBook();
    const entry = book.record(now, proposer, draft({}));
    const forged = { ...entry, body: { ...Object(entry.body), holdsOver: ['2026-10-01'] } };

    const { calendar } = jurisdictionWith(wenzhou, [forged]);

    expect(workOn(calendar, '2026-10-01')).toBe('off');
    expect(addWorkingDays(calendar, '2026-09-29', 2, 'protects')).toEqual(
      addWorkingDays(wenzhou.calendar, '2026-09-29', 2, 'protects'),
    );
  });
});

describe('time limits in a year not announced', () => {
  test('an authority’s limit in an unannounced year is the earliest under any usual arrangement', () => {
    const book = townBook();
    book.record('2026-12-28T09:00', agencyActor, objection({ of: '330300-1' }));
    const at = (time: string) =>
      deadlinesOf(book.entries, wenzhou, shanghai(time)).find(
        ({ what }) => what === 'objection-decision',
      );

    expect(at('2027-01-03T23:00')).toMatchObject({ lateness: 'in-time' });
    expect(at('2027-01-04T00:00')).toMatchObject({ lateness: 'unknown', dueOn: { year: 2027 } });
    expect(at('2027-01-08T00:00')).toMatchObject({ lateness: 'overdue' });
  });

  test('an objection never counts as in time merely because nothing is known of its year', () => {
    const book = townBook();
    book.record('2026-12-28T09:00', agencyActor, objection({ of: '330300-1' }));
    const calendar = { ...wenzhou.calendar, expected: () => undefined };

    const [found] = deadlinesOf(
      book.entries,
      { ...wenzhou, calendar },
      shanghai('2028-01-01T00:00'),
    ).filter(({ what }) => what === 'objection-decision');

    expect(found).toMatchObject({ lateness: 'unknown', dueOn: { kind: 'calendar-unknown' } });
  });
});
