import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { annulledIn } from '../../../shared/kinds/facts/facts-of.ts';
import { repairDecidedForm } from '../../../shared/kinds/remedy/remedy-forms.ts';
import { demeritForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import { countedAs, type MonthCount } from '../ledger/month-counts.ts';

/** A year of the ledger in numbers (Art. 20), by when entries were recorded; what was annulled since is not counted. */
export type YearCounts = {
  readonly year: number;
  /** By kind of entry: twelve counts, January first. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
  /** Of the repairs decided, those that were granted. */
  readonly repairsGranted: readonly number[];
  readonly points: readonly PointsOfAct[];
};

/** Points that were given for an act of Art. 12, in a service or in none. */
export type PointsOfAct = {
  readonly act: string;
  readonly service?: string;
  readonly entries: number;
  readonly points: number;
};

export const countedKinds = {
  registration: [
    'registration-filed',
    'registration-changed',
    'registration-confirmed',
    'registration-withdrawn',
  ],
  engagements: [
    'engagement-opened',
    'engagement-confirmed',
    'engagement-closed',
    'evaluation',
    'evaluation-reply',
  ],
  supervision: [
    'complaint',
    'inspection',
    'demerit',
    'penalty',
    'measure-imposed',
    'ban',
    'listing',
  ],
  remedy: ['objection', 'objection-decided', 'repair-applied', 'repair-decided'],
} as const;

export function countYear(entries: EntryStore, year: number): YearCounts {
  const counts = [
    ...entries.monthCounts(year),
    ...annulledOf(entries, year).map((entry) => less(countedAs(entry))),
  ];
  const ofKind = (name: string) => counts.filter(({ kind }) => kind === name);
  const kinds = Object.values(countedKinds).flat();
  const granted = ofKind(repairDecidedForm.name).filter(({ what }) => what === 'granted');
  return {
    year,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, perMonth(ofKind(kind))])),
    repairsGranted: perMonth(granted),
    points: pointsByAct(ofKind(demeritForm.name)),
  };
}

function less({ entries, points, ...count }: MonthCount): MonthCount {
  return { ...count, entries: -entries, points: -points };
}

/** Twelve numbers. */
function perMonth(counts: readonly MonthCount[]): readonly number[] {
  return Array.from({ length: 12 }, (_, place) => {
    const nth = String(place + 1).padStart(2, '0');
    return counts
      .filter(({ month }) => month.endsWith(`-${nth}`))
      .reduce((all, { entries }) => all + entries, 0);
  });
}

/** What was recorded in the year and, as has been said since, never was. */
function annulledOf(entries: EntryStore, year: number): readonly Entry[] {
  const [from, until] = [startOfDay(`${year}-01-01`), startOfDay(`${year + 1}-01-01`)];
  return entries.subjectsSince(annulling, from).flatMap((subject) => {
    const history = entries.historyOf(subject);
    const annulled = annulledIn(history);
    return history.filter(
      ({ id, recordedAt }) => annulled.has(id) && recordedAt >= from && recordedAt < until,
    );
  });
}

const annulling = theBook.kinds
  .filter(({ annuls }) => annuls !== undefined)
  .map(({ name }) => name);

/** The acts that cost most first. */
function pointsByAct(demerits: readonly MonthCount[]): readonly PointsOfAct[] {
  return [...Map.groupBy(demerits, ({ what }) => what)]
    .map(([what, counts]) => {
      const [act = '', service = ''] = what.split(' ');
      const sum = (key: 'entries' | 'points') => counts.reduce((all, one) => all + one[key], 0);
      return {
        act,
        ...(service !== '' && { service }),
        entries: sum('entries'),
        points: sum('points'),
      };
    })
    .filter(({ entries }) => entries > 0)
    .toSorted((a, b) => b.points - a.points || (a.act < b.act ? -1 : 1));
}

/** The years of which the ledger holds something, the newest first. */
export function yearsOf(entries: EntryStore): readonly number[] {
  const size = entries.head().size;
  const yearAt = (seq: number) => {
    const [row] = entries.salted(seq, 1);
    return row ? [Number(dayOf(row.entry.recordedAt).slice(0, 4))] : [];
  };
  const [first, last] = [yearAt(0)[0], yearAt(size - 1)[0]];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, place) => last - place);
}
