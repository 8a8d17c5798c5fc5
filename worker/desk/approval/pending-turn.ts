import { isAgencyRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Pending } from '../projecting/pending-records.ts';
import type { RecordSources } from '../projecting/record-sources.ts';
import { endedBy, personsOf } from './ended-by.ts';
import { endsSomething } from './ends-something.ts';
import type { PendingChange } from './halt.ts';
import { decisionsOf, levelAt, type Turn } from './level-changes.ts';
import type { Weighable } from './weigh-changes.ts';
import { type Rest, restOf } from './withhold.ts';

/** A change of level that is not published, with what an operator is shown of it. */
export type PendingTurn = Weighable & {
  readonly pending: Pending;
  readonly shown: PendingChange;
  /** What goes out of it without its new decisions, and without what these persons ended. */
  readonly without: (heldPersons: ReadonlySet<string>) => Rest;
};

/** `since` is the size of the ledger at the last publication that held nothing back. */
export function pendingTurn(
  sources: RecordSources,
  now: Instant,
  since: number,
  pending: Pending,
  turn: Exclude<Turn, 'same'>,
): PendingTurn {
  const { code, before, after, isHeld } = pending;
  const [was, is] = [decisionsOf(before), decisionsOf(after)];
  const added = [...is.keys()].filter((id) => !was.has(id));
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const news = [code, ...sources.kin.of(code)]
    .flatMap((key) => sources.entries.historyOf(key))
    .filter(({ seq }) => seq >= since);
  const decided = added.flatMap((id) => sources.entries.find(id) ?? []);
  const name = nameOf(after) ?? nameOf(before);
  const until = [...is.values()]
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
  const without = (heldPersons: ReadonlySet<string>) => {
    const isAwaited = (entry: Entry) =>
      added.includes(entry.id) ||
      (entry.seq >= since && endsSomething(entry) && heldPersons.has(entry.actor.person));
    return restOf(sources, now, pending, news, (entry) => !isAwaited(entry));
  };
  const isMilder = turn === 'milder';
  return {
    turn,
    endedBy:
      pending.endedBy ?? (isMilder ? endedBy(sources, now, { ...pending, news, isKnown }) : []),
    // What could go out of a held one is out, and nothing has happened to it since.
    rest: () => (isMilder || isHeld ? undefined : without(new Set())),
    without,
    pending,
    shown: {
      subject: code,
      ...(name !== undefined && { name }),
      turn,
      before: levelAt(before, now),
      after: levelAt(after, now),
      ...(until !== undefined && { until }),
      entries: [...gone, ...added].toSorted(compareTexts),
      recordedBy: personsOf([...news, ...decided]),
    },
  };
}

const isKnown = () => true;

function nameOf(record: RegisterRecord | undefined): string | undefined {
  if (record === undefined || !isAgencyRecord(record)) return undefined;
  return record.names.find(({ kind }) => kind === 'registered')?.name;
}
