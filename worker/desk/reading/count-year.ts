import { subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { repairDecidedForm } from '../../../shared/kinds/remedy/remedy-forms.ts';
import { demeritForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

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

/** More of one kind than a year can have where somebody decides each. */
const mostRead = 20_000;

export function countYear(entries: EntryStore, year: number): YearCounts {
  const bounds = Array.from({ length: 13 }, (_, month) => startOfMonth(year, month));
  const [from = '', until = ''] = [bounds[0], bounds[12]];
  const annulled = annulledOf(entries, from);
  const counts = Object.values(countedKinds)
    .flat()
    .map((kind) => {
      const gone = annulled
        .filter((entry) => entry.kind === kind)
        .map(({ recordedAt }) => recordedAt);
      return [
        kind,
        perMonth(bounds, (a, b) => entries.countOfKind(kind, a, b) - within(gone, a, b)),
      ];
    });
  const isKept = ({ id }: Entry) => annulled.every((other) => other.id !== id);
  const kept = (kind: string) => entries.ofKind(kind, from, until, mostRead).filter(isKept);
  const granted = entriesOf(kept(repairDecidedForm.name), repairDecidedForm)
    .filter(({ body }) => body.result === 'granted')
    .map(({ recordedAt }) => recordedAt);
  return {
    year,
    kinds: Object.fromEntries(counts),
    repairsGranted: perMonth(bounds, (a, b) => within(granted, a, b)),
    points: pointsByAct(kept(demeritForm.name)),
  };
}

function startOfMonth(year: number, month: number): Instant {
  const [ofYear, ofMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return startOfDay(`${ofYear}-${String(ofMonth).padStart(2, '0')}-01`);
}

function perMonth(
  bounds: readonly Instant[],
  count: (from: Instant, until: Instant) => number,
): readonly number[] {
  return bounds.slice(1).map((until, month) => count(bounds[month] ?? until, until));
}

function within(instants: readonly Instant[], from: Instant, until: Instant): number {
  return instants.filter((at) => at >= from && at < until).length;
}

/** What entries recorded from `from` on say never was. */
function annulledOf(entries: EntryStore, from: Instant): readonly Entry[] {
  const ids = theBook.kinds.flatMap(({ name, annuls }) =>
    annuls === undefined
      ? []
      : entries
          .ofKind(name, from, endOfTime, mostRead)
          .flatMap((entry) => annuls(entry, entries.historyOf(subjectKey(entry.subject)))),
  );
  return [...new Set(ids)].flatMap((id) => entries.find(id) ?? []);
}

const endOfTime = '9999-12-31T00:00:00.000Z';

/** The acts that cost most first. */
function pointsByAct(demerits: readonly Entry[]): readonly PointsOfAct[] {
  const sums = new Map<string, PointsOfAct>();
  for (const { body } of entriesOf(demerits, demeritForm)) {
    const { act, service, points = 0 } = body;
    const key = `${act} ${service ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, {
      act,
      ...(service && { service }),
      entries: (sum?.entries ?? 0) + 1,
      points: (sum?.points ?? 0) + points,
    });
  }
  return [...sums.values()].toSorted((a, b) => b.points - a.points || (a.act < b.act ? -1 : 1));
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
