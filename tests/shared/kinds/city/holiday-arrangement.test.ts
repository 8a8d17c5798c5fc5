import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { packageArrangements } from '../../../../shared/jurisdiction/package-arrangements.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import { senseFaults } from '../../../../shared/kinds/city/arrangement-sense.ts';
import { jurisdictionWith } from '../../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { addDays } from '../../../../shared/time/shanghai.ts';
import { calendarOf, isWeekend } from '../../../../shared/time/work-calendar.ts';
import { workOn } from '../../../../shared/time/working-days.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { arrangementDraft, holidays2027 } from '../../../fixtures/drafts/holiday-draft.ts';
import { listing, notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { objection } from '../../../fixtures/drafts/remedy-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { agencyActor, approver, county, proposer } from '../../../fixtures/town/actors.ts';

const draft = (changes: object = {}) => arrangementDraft(makeUscc(90), changes);
const inNovember = '2026-11-10T09:00';

describe('every notice from 2015 to 2026 makes sense', () => {
  const years = Array.from({ length: 2026 - 2015 + 1 }, (_, i) => 2015 + i);

  test.each(years.filter((year) => year !== 2020 && year !== 2015))('%i', (year) => {
    expect(senseFaults({ year, holidays: noticeOf(year) })).toEqual([]);
  });

  test('2020, whose Spring Festival was extended by another notice, says why', () => {
    const body = { year: 2020, holidays: noticeOf(2020) };

    expect(senseFaults(body).map(({ rule }) => rule)).toEqual(['arrangement.make-up-unbalanced']);
    expect(senseFaults({ ...body, extraordinary: '延长春节假期' })).toEqual([]);
  });

  test('2015, which had a holiday of its own, says why', () => {
    const body = { year: 2015, holidays: noticeOf(2015) };

    expect(senseFaults(body).map(({ rule }) => rule)).toEqual(['arrangement.unknown-holiday']);
    expect(senseFaults({ ...body, extraordinary: '抗战胜利七十周年' })).toEqual([]);
  });
});

describe('a slip of the pen is refused, with the rule', () => {
  test('what is right is taken', () => {
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
  ])('%s', (_, name, change, rule) => {
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

  test('only the city regulator records it, for the whole city', () => {
    expect(new DeskBook().rules(inNovember, county, draft())).toEqual(['role.not-allowed']);
    expect(new DeskBook().rules(inNovember, agencyActor, draft())).toEqual(['role.not-allowed']);
  });
});

describe('when the notice comes', () => {
  test('what was provisional is exact, of everything that was filed before', () => {
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

  test('a hearing window shortens to what it is', () => {
    const book = new DeskBook();
    book.record('2026-12-28T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-12-28T11:00', proposer, notice('case-1', '2026-12-28'));
    expect(book.rules('2027-01-06T09:00', approver, listing())).toEqual([
      'listing.hearing-window-open',
    ]);

    book.record('2026-12-29T09:00', proposer, draft());

    expect(book.rules('2027-01-06T09:00', approver, listing())).toEqual([]);
  });

  test('and retracted, the year is provisional again', () => {
    const book = new DeskBook();
    const { id } = book.record(inNovember, proposer, draft());
    const subject = { kind: 'authority', code: makeUscc(90) };
    const body = { entry: id, effect: 'annulled', summary: '误录' };
    expect(workOn(calendarOfBook(book), '2027-02-11')).toBe('off');

    book.record('2026-11-11T09:00', approver, { kind: 'retraction', subject, body });

    expect(workOn(calendarOfBook(book), '2027-02-11')).toBe('depends');
  });
});

describe('two sources that differ', () => {
  const other = holidays2027.map((one) =>
    one.name === '春节' ? { ...one, makeUpDays: ['2027-01-31', '2027-02-14'] } : one,
  );

  test('are shown side by side and refused until it is said which replaces which', () => {
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

  test('also where another authority’s code stands on the second', () => {
    const book = new DeskBook();
    book.record(inNovember, proposer, draft());
    const second = arrangementDraft(makeUscc(91), { holidays: other });

    expect(book.rules('2026-11-12T09:00', approver, second)).toEqual([
      'arrangement.sources-differ',
    ]);
  });

  test('the same once more is nothing new', () => {
    const book = new DeskBook();
    book.record(inNovember, proposer, draft());

    expect(book.rules('2026-11-12T09:00', approver, draft())).toEqual([
      'arrangement.recorded-already',
    ]);
  });

  test('a package that says otherwise is held against the notice, day by day', () => {
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

function calendarOfBook(book: DeskBook) {
  return jurisdictionWith(book.jurisdiction, factsOf(book.entries)).calendar;
}

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

function range(from: string, to: string): readonly string[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A year's notice, put together again from the package's days: a stretch each, weekends between and around filled in. */
function noticeOf(year: number) {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')),
    'dist/years',
  );
  const read = (of: number) => JSON.parse(readFileSync(join(folder, `${of}.json`), 'utf8'));
  const pick = (part: 'holidays' | 'workdays') =>
    [year - 1, year]
      .flatMap((of) => Object.entries<string>(read(of)[part]))
      .map(([day, text]) => ({ day, name: text.split(',')[1] ?? '' }))
      .filter(
        ({ day, name }) =>
          (day.slice(5, 7) === '12' && name === '元旦') === day.startsWith(`${year - 1}`),
      )
      .filter(({ day }) => day >= `${year - 1}-12-20`);
  const [off, worked] = [pick('holidays'), pick('workdays')];
  const isOff = (day: string) => isWeekend(day) && !worked.some((one) => one.day === day);
  const single = [...new Set(off.map(({ name }) => name))].map((name) => {
    const days = off
      .filter((one) => one.name === name)
      .map(({ day }) => day)
      .toSorted();
    let [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
    while (isOff(addDays(from, -1))) from = addDays(from, -1);
    while (isOff(addDays(to, 1))) to = addDays(to, 1);
    const makeUpDays = worked.filter((one) => one.name === name).map(({ day }) => day);
    return { name, from, to, makeUpDays };
  });
  return joined(single);
}

/** The package has one name a day; where 中秋节 falls within 国庆节, the notice has one stretch for both. */
function joined(holidays: readonly Stretch[]): Stretch[] {
  const national = holidays.find(({ name }) => name === '国庆节');
  const midAutumn = holidays.find(({ name }) => name === '中秋');
  if (
    !national ||
    (midAutumn && midAutumn.to < national.from) ||
    (midAutumn && midAutumn.from > national.to)
  ) {
    return [...holidays];
  }
  const both = [national, ...(midAutumn ? [midAutumn] : [])];
  const stretch = {
    name: '国庆节、中秋节',
    from: both.map(({ from }) => from).toSorted()[0] ?? '',
    to:
      both
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? '',
    makeUpDays: both.flatMap(({ makeUpDays }) => makeUpDays),
  };
  return [...holidays.filter((one) => one !== national && one !== midAutumn), stretch];
}

type Stretch = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly makeUpDays: string[];
};
