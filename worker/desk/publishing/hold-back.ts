import { isAgencyRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { nextEnd } from '../../../shared/disclosure/without-ended.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { publicEntriesOf } from '../exporting/public-entries.ts';
import { endsSomething } from './ends-something.ts';
import { digestOfChanges, type Halt, type PendingChange } from './halt.ts';
import { lastGoodRecord } from './last-good-record.ts';
import { decisionsOf, levelAt, type Turn, turnOf } from './level-changes.ts';
import { earliest } from './next-due.ts';
import type { Projection } from './projection-store.ts';
import type { Pending } from './published-records.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { projectOrHold } from './quarantine.ts';
import { isHeld, type WeighedChange, weighChanges } from './weigh-changes.ts';

/** Of which changes an operator says that they may pass, and who says so. */
export type Approval = { readonly digest: string; readonly by: string };

export type Refused = 'approval-void' | 'approver-recorded-it';

export type Weighed = {
  readonly halt: Halt | undefined;
  /** What goes out without anybody's approval, for the day's count. */
  readonly passed: readonly WeighedChange[];
  readonly levelChanges: number;
  readonly isApproved: boolean;
  /** Why an approval let nothing pass. */
  readonly refused?: Refused;
};

type Change = WeighedChange & {
  readonly pending: Pending;
  readonly shown: PendingChange;
  /** Whether this entry is what waits. */
  readonly isAwaited: (entry: Entry, heldPersons: ReadonlySet<string>) => boolean;
};

/**
 * Weighs every change of level that is not published yet, and takes back into waiting what has to wait: its subject is then
 * projected without the decisions that nobody approved, so that whatever else happened to it is told (domain G12).
 * Synchronous: records and ledger stay those that were weighed.
 */
export function holdBack(desk: PublishingDesk, now: Instant, approval?: Approval): Weighed {
  const { published, dayLog, settings, projections } = desk;
  const since = desk.publications.wholeLedgerSize();
  const changes = changesOf(desk, now, since);
  const day = dayLog.count(now);
  const verdict = weighChanges(changes, day, settings.mostInDay);
  const held = changes.filter((change) => isHeld(change, verdict));
  const shown = held.map((change) => change.shown);
  const digest = digestOfChanges(since, shown);
  const refused = held.length > 0 && approval ? refusalOf(approval, digest, shown) : undefined;
  const isApproved = held.length > 0 && approval !== undefined && refused === undefined;
  const isWaiting = held.length > 0 && !isApproved;

  const waiting = new Set(isWaiting ? held.map(({ pending }) => pending.code) : []);
  for (const { code } of published.held()) {
    if (waiting.has(code)) continue;
    projections.release(code, projectOrHold(desk, code, now, published.of(code)));
  }
  const left = isWaiting ? held.map((change) => hold(desk, now, change, verdict.heldPersons)) : [];
  const passing = changes.filter((change) => !isHeld(change, verdict));
  const passed = [...passing, ...left.flatMap((change) => change ?? [])];
  const most = settings.mostInDay.harsher;
  return {
    halt: isWaiting
      ? { at: now, since, digest, inDay: day.harsher, most, changes: shown }
      : undefined,
    passed,
    levelChanges: passed.length + (isApproved ? held.length : 0),
    isApproved,
    ...(refused !== undefined && { refused }),
  };
}

function refusalOf(
  { digest, by }: Approval,
  expected: string,
  shown: readonly PendingChange[],
): Refused | undefined {
  if (digest !== expected) return 'approval-void';
  return shown.some(({ recordedBy }) => recordedBy.includes(by))
    ? 'approver-recorded-it'
    : undefined;
}

function changesOf(desk: PublishingDesk, now: Instant, since: number): readonly Change[] {
  const changes: Change[] = [];
  for (const pending of desk.published.pending()) {
    const turn = turnOf(pending, now);
    if (turn !== 'same') changes.push(weighed(desk, now, since, pending, turn));
  }
  return changes.toSorted((a, b) => compareTexts(a.pending.code, b.pending.code));
}

function weighed(
  desk: PublishingDesk,
  now: Instant,
  since: number,
  pending: Pending,
  turn: Exclude<Turn, 'same'>,
): Change {
  const { code, before, after } = pending;
  const [was, is] = [decisionsOf(before), decisionsOf(after)];
  const added = [...is.keys()].filter((id) => !was.has(id));
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const news = [code, ...desk.projections.kinOf(code)]
    .flatMap((key) => desk.entries.historyOf(key))
    .filter(({ seq }) => seq >= since);
  const decided = added.flatMap((id) => desk.entries.find(id) ?? []);
  const name = nameOf(after) ?? nameOf(before);
  const until = [...is.values()]
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
  return {
    turn,
    endedBy: personsOf(news.filter(endsSomething)),
    pending,
    isAwaited: (entry, heldPersons) =>
      added.includes(entry.id) ||
      (entry.seq >= since && endsSomething(entry) && heldPersons.has(entry.actor.person)),
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

function personsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ actor }) => actor.person))].toSorted(compareTexts);
}

function nameOf(record: RegisterRecord | undefined): string | undefined {
  if (record === undefined || !isAgencyRecord(record)) return undefined;
  return record.names.find(({ kind }) => kind === 'registered')?.name;
}

/** What goes out of a held subject nevertheless, where that is a change of level. */
function hold(
  desk: PublishingDesk,
  now: Instant,
  { pending, endedBy, isAwaited }: Change,
  heldPersons: ReadonlySet<string>,
): WeighedChange | undefined {
  const { code, before } = pending;
  // Nothing has happened to it since.
  if (pending.isHeld) return undefined;
  const isKnown = (entry: Entry) => !isAwaited(entry, heldPersons);
  const without = projectOrHold(desk, code, now, before, isKnown);
  const turn = turnOf({ before, after: without.record }, now);
  const isMild = turn !== 'harsher';
  desk.projections.hold(
    code,
    isMild ? without : asPublished(desk, pending, without, now),
    pending.after,
  );
  if (turn !== 'milder') return undefined;
  return { turn, endedBy: endedBy.filter((person) => !heldPersons.has(person)) };
}

/** Where leaving out what waits would be harsher still, what was published stays, without what was taken back since. */
function asPublished(
  desk: PublishingDesk,
  { code, before }: Pending,
  without: Projection,
  now: Instant,
): Projection {
  const record = lastGoodRecord(desk, before, now);
  const ends = record && isAgencyRecord(record) ? nextEnd(record, now) : undefined;
  return {
    ...without,
    record,
    shown: publicEntriesOf(desk.entries.historyOf(code), record),
    nextChangeAt: earliest([without.nextChangeAt, ends]),
  };
}
