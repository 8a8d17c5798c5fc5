import { isAgencyRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { nextEnd } from '../../../shared/disclosure/without-ended.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import { lastGoodRecord } from '../projecting/last-good-record.ts';
import type { Pending } from '../projecting/pending-records.ts';
import type { Projection } from '../projecting/projection.ts';
import { publicEntriesOf } from '../projecting/public-entries.ts';
import { projectOrHold } from '../projecting/quarantine.ts';
import type { RecordSources } from '../projecting/record-sources.ts';
import { endedBy } from './ended-by.ts';
import { type Turn, turnOf } from './level-changes.ts';

/** What goes out of a subject of whom something waits, and what that does to its level; never harsher. */
export type Rest = {
  readonly projection: Projection;
  readonly turn: Exclude<Turn, 'harsher'>;
  readonly endedBy: readonly string[];
};

/** A subject as if nothing but the entries that `isKnown` were there; where that would be harsher than what is published, as published. */
export function restOf(
  sources: RecordSources,
  now: Instant,
  { code, before }: Pending,
  news: readonly Entry[],
  isKnown: (entry: Entry) => boolean,
): Rest {
  const made = projectOrHold(sources, code, now, before, isKnown);
  const isHarsher = turnOf({ before, after: made.record }, now) === 'harsher';
  const projection = isHarsher ? asPublished(sources, code, before, made, now, isKnown) : made;
  const { record: after } = projection;
  if (turnOf({ before, after }, now) !== 'milder') return { projection, turn: 'same', endedBy: [] };
  const persons = endedBy(sources, now, { code, before, after, news, isKnown });
  return { projection, turn: 'milder', endedBy: persons };
}

/** What was published, without what was taken back since; where that can't be told, unchanged, and the status says so. */
function asPublished(
  sources: RecordSources,
  code: string,
  before: RegisterRecord | undefined,
  made: Projection,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
): Projection {
  const { record, trouble } = lastGoodOr(sources, before, now, isKnown);
  const ends = record && isAgencyRecord(record) ? nextEnd(record, now) : undefined;
  return {
    ...made,
    record,
    shown: publicEntriesOf(sources.entries.historyOf(code), record),
    nextChangeAt: earliest([made.nextChangeAt, ends]),
    ...(trouble && { trouble }),
  };
}

function lastGoodOr(
  sources: RecordSources,
  before: RegisterRecord | undefined,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
): Pick<Projection, 'record' | 'trouble'> {
  try {
    return { record: lastGoodRecord(sources, before, now, isKnown) };
  } catch (error) {
    const trouble = { kind: 'held-unchecked', at: now, error: String(error) } as const;
    return { record: before, trouble };
  }
}
