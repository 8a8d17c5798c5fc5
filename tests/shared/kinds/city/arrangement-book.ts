import { jurisdictionWith } from '../../../../shared/kinds/city/calendar-with.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import type { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { arrangementDraft } from '../../../fixtures/drafts/holiday-draft.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';

export const draft = (changes: object = {}) => arrangementDraft(makeUscc(90), changes);
export const inNovember = '2026-11-10T09:00';

export function calendarOfBook(book: DeskBook) {
  return jurisdictionWith(book.jurisdiction, factsOf(book.entries)).calendar;
}

/** The package has one name a day; where 中秋节 falls within 国庆节, the notice has one stretch for both. */
export function joined(holidays: readonly Stretch[]): Stretch[] {
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

export type Stretch = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly makeUpDays: string[];
};
