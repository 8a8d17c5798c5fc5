import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { holidays2027 } from '../../../fixtures/drafts/holiday-draft.ts';
import { agencyActor, county, proposer } from '../../../fixtures/town/actors.ts';
import { draft, inNovember } from './arrangement-book.ts';

describe('a slip of the pen is refused, with the rule', () => {
  test('a correct holiday arrangement is accepted', () => {
    expect(new DeskBook().rules(inNovember, proposer, draft())).toEqual([]);
  });

  test.each([
    ['a day of another year', '春节', { to: '2028-02-12' }, 'arrangement.other-year'],
    ['the wrong way round', '清明节', { from: '2027-04-06' }, 'arrangement.wrong-order'],
    [
      'made up for on a Monday',
      '劳动节',
      { makeUpDays: ['2027-05-10'] },
      'arrangement.make-up-on-weekday',
    ],
    [
      'made up for in summer',
      '劳动节',
      { makeUpDays: ['2027-07-10'] },
      'arrangement.make-up-far-away',
    ],
    ['a holiday under another name', '端午节', { name: '龙舟节' }, 'arrangement.holiday-missing'],
    ['New Year’s Eve worked', '春节', { from: '2027-02-06' }, 'arrangement.statutory-day-missing'],
    ['off twice', '清明节', { to: '2027-05-01' }, 'arrangement.day-twice'],
    [
      'off and worked',
      '国庆节',
      { makeUpDays: ['2027-09-26', '2027-10-02'] },
      'arrangement.day-twice',
    ],
    ['three weeks of Spring Festival', '春节', { to: '2027-02-26' }, 'arrangement.day-twice'],
    ['nine days of May', '劳动节', { to: '2027-05-07' }, 'arrangement.unusually-long'],
    [
      'four days of Spring Festival',
      '春节',
      { to: '2027-02-08', makeUpDays: [] },
      'arrangement.unusually-short',
    ],
    [
      'a make-up day forgotten',
      '国庆节',
      { makeUpDays: ['2027-10-09'] },
      'arrangement.make-up-unbalanced',
    ],
  ])('a holiday arrangement with a slip is refused: %s', (_, name, change, rule) => {
    const holidays = holidays2027.map((one) => (one.name === name ? { ...one, ...change } : one));

    expect(new DeskBook().rules(inNovember, proposer, draft({ holidays }))).toContain(rule);
  });

  test('the notice of a year may name December for New Year’s, and for nothing else', () => {
    const withDecember = (name: string, makeUpDays: readonly string[]) => ({
      holidays: holidays2027.map((one) => (one.name === name ? { ...one, makeUpDays } : one)),
      extraordinary: '示例',
    });

    expect(
      new DeskBook().rules(inNovember, proposer, draft(withDecember('元旦', ['2026-12-27']))),
    ).toEqual([]);
    expect(
      new DeskBook().rules(inNovember, proposer, draft(withDecember('春节', ['2026-12-27']))),
    ).toEqual(['arrangement.other-year']);
  });

  test('two holidays in one stretch are two, however the notice joins them', () => {
    const joined = { name: '国庆节、中秋节', from: '2028-10-01', to: '2028-10-08' };
    const { rules } = faultsOf2028({ ...joined, makeUpDays: ['2028-09-30'] });

    expect(rules).toEqual([]);
    const short = { ...joined, name: '国庆、中秋', makeUpDays: [] };
    expect(faultsOf2028(short).rules).toEqual(['arrangement.make-up-unbalanced']);
  });

  test('only the city regulator records a holiday arrangement, for the whole city', () => {
    expect(new DeskBook().rules(inNovember, county, draft())).toEqual(['role.not-allowed']);
    expect(new DeskBook().rules(inNovember, agencyActor, draft())).toEqual(['role.not-allowed']);
  });
});

function faultsOf2028(national: (typeof holidays2027)[number] | object) {
  const holidays = [
    { name: '元旦', from: '2028-01-01', to: '2028-01-03', makeUpDays: [] },
    {
      name: '春节',
      from: '2028-01-25',
      to: '2028-02-01',
      makeUpDays: ['2028-01-23', '2028-02-05'],
    },
    { name: '清明节', from: '2028-04-02', to: '2028-04-04', makeUpDays: ['2028-04-01'] },
    {
      name: '劳动节',
      from: '2028-05-01',
      to: '2028-05-05',
      makeUpDays: ['2028-04-29', '2028-05-06', '2028-05-07'],
    },
    { name: '端午节', from: '2028-05-27', to: '2028-05-29', makeUpDays: [] },
    national,
  ];
  const faults = new DeskBook().faults(inNovember, proposer, draft({ year: 2028, holidays }));
  return { faults, rules: faults.map(({ rule }) => rule) };
}
