import { isAgencyRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { nextEnd } from '../../../shared/disclosure/without-ended.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { publicEntriesOf } from '../exporting/public-entries.ts';
import { endedBy } from './ended-by.ts';
import { lastGoodRecord } from './last-good-record.ts';
import { type Turn, turnOf } from './level-changes.ts';
import { earliest } from './next-due.ts';
import type { Projection } from './projection-store.ts';
import type { Pending } from './published-records.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { projectOrHold } from './quarantine.ts';

/** What goes out of a subject of whom something waits, and what that does to its level; never harsher. */
export type Rest = {
  readonly projection: Projection;
  readonly turn: Exclude<Turn, 'harsher'>;
  readonly endedBy: readonly string[];
};

/** A subject as if nothing but the entries that `isKnown` were there; where that would be harsher than what is published, as published. */
export function restOf(
  desk: PublishingDesk,
  now: Instant,
  { code, before }: Pending,
  news: readonly Entry[],
  isKnown: (entry: Entry) => boolean,
): Rest {
  const made = projectOrHold(desk, code, now, before, isKnown);
  const isHarsher = turnOf({ before, after: made.record }, now) === 'harsher';
  const projection = isHarsher ? asPublished(desk, code, before, made, now, isKnown) : made;
  const { record: after } = projection;
  if (turnOf({ before, after }, now) !== 'milder') return { projection, turn: 'same', endedBy: [] };
  const persons = endedBy(desk, now, { code, before, after, news, isKnown });
  return { projection, turn: 'milder', endedBy: persons };
}

/** What was published, without what was taken back since; where that can't be told, unchanged, and the status says so. */
function asPublished(
  desk: PublishingDesk,
  code: string,
  before: RegisterRecord | undefined,
  made: Projection,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
): Projection {
  const { record, trouble } = lastGoodOr(desk, before, now, isKnown);
  const ends = record && isAgencyRecord(record) ? nextEnd(record, now) : undefined;
  return {
    ...made,
    record,
    shown: publicEntriesOf(desk.entries.historyOf(code), record),
    nextChangeAt: earliest([made.nextChangeAt, ends]),
    ...(trouble && { trouble }),
  };
}

function lastGoodOr(
  desk: PublishingDesk,
  before: RegisterRecord | undefined,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
): Pick<Projection, 'record' | 'trouble'> {
  try {
    return { record: lastGoodRecord(desk, before, now, isKnown) };
  } catch (error) {
    const trouble = { kind: 'held-unchecked', at: now, error: String(error) } as const;
    return { record: before, trouble };
  }
}
