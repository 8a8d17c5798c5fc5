import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Pending } from '../projecting/pending-records.ts';
import { projectOrHold } from '../projecting/quarantine.ts';
import type { ApprovalDesk } from './approval-desk.ts';
import { type Halt, type PendingChange, sumUp, type Waiting } from './halt.ts';
import { type Turn, turnOf } from './level-changes.ts';
import { type PendingTurn, pendingTurn } from './pending-turn.ts';
import { isHeld, type Weighable, type WeighedChange, weighChanges } from './weigh-changes.ts';

/** An operator's word that the changes with this digest may pass; `by` is the operator, `name` what colleagues call them. */
export type Approval = { readonly digest: string; readonly by: string; readonly name?: string };

export type Refused = 'approval-void' | 'approver-recorded-it' | 'halt-refused';

export type Weighed = {
  readonly halt: Halt | undefined;
  /** What goes out without approval, for the day's count. */
  readonly passed: readonly WeighedChange[];
  /** Places of entries that might be exported whole before, and may not now. */
  readonly withdrawn: readonly number[];
  readonly levelChanges: number;
  readonly isApproved: boolean;
  /** Why an approval let nothing pass. */
  readonly refused?: Refused;
};

/**
 * Weighs every change of level that is not published yet, and takes back into waiting what has to wait: its subject is then
 * projected without the decisions that wait for approval, so that everything else about it is told (domain G12).
 * Synchronous: records and ledger stay those that were weighed.
 */
export function holdBack(desk: ApprovalDesk, now: Instant, approval?: Approval): Weighed {
  const { published, pending, dayLog, settings, projections, halts } = desk;
  const since = halts.wholeLedgerSize();
  const changes = changesOf(desk, now, since);
  const day = dayLog.count(now);
  const weighing = weighChanges(changes, day, settings.mostInDay);
  const held = changes.filter((change) => isHeld(change, weighing));
  const summary = sumUp(since, shownOf(held));
  const refused = held.length > 0 && approval ? refusalOf(desk, approval, summary) : undefined;
  const isApproved = held.length > 0 && approval !== undefined && refused === undefined;
  const isWaiting = held.length > 0 && !isApproved;

  const waiting = new Set(isWaiting ? held.map(({ code }) => code) : []);
  const released = pending
    .held()
    .filter((code) => !waiting.has(code))
    .flatMap((code) =>
      projections.release(code, projectOrHold(desk, code, now, published.of(code))),
    );
  const left = isWaiting ? held.flatMap((change) => hold(desk, change, weighing.heldPersons)) : [];
  const passing = changes.filter((change) => !isHeld(change, weighing));
  const passed = [...passing, ...left.flatMap(({ change }) => change ?? [])];
  const { recordedBy: _, ...waits } = summary;
  const most = settings.mostInDay.harsher;
  return {
    halt: isWaiting ? { at: now, since, inDay: day.harsher, most, ...waits } : undefined,
    passed,
    withdrawn: [...released, ...left.flatMap(({ withdrawn }) => withdrawn)],
    levelChanges: passed.length + (isApproved ? held.length : 0),
    isApproved,
    ...(refused !== undefined && { refused }),
  };
}

/** What one operator has refused stays refused by all others; the operator's secret is the last word. */
function refusalOf(
  { haltWords }: Pick<ApprovalDesk, 'haltWords'>,
  { digest, by }: Approval,
  { digest: expected, recordedBy }: Waiting,
): Refused | undefined {
  if (digest !== expected) return 'approval-void';
  if (recordedBy.has(by)) return 'approver-recorded-it';
  return by !== 'operator' && haltWords.refusalOf(digest) ? 'halt-refused' : undefined;
}

/** A change of level that is not published. Of its records nothing is held: it is read anew where more is asked. */
type Change = Weighable & {
  readonly code: string;
  /** It has waited since before, and is projected without what waits. */
  readonly isHeld: boolean;
  readonly inFull: () => PendingTurn | undefined;
};

/** In the order of the subjects' keys. */
function changesOf(desk: ApprovalDesk, now: Instant, since: number): readonly Change[] {
  const changes: Change[] = [];
  for (const pending of desk.pending.all()) {
    const turn = turnOf(pending, now);
    if (turn !== 'same') changes.push(changeOf(desk, now, since, pending, turn));
  }
  return changes.toSorted((a, b) => compareTexts(a.code, b.code));
}

function changeOf(
  desk: ApprovalDesk,
  now: Instant,
  since: number,
  pending: Pending,
  turn: Exclude<Turn, 'same'>,
): Change {
  const { code, isHeld } = pending;
  const endedBy =
    pending.endedBy ??
    (turn === 'milder' ? pendingTurn(desk, now, since, pending, turn).endedBy : []);
  const inFull = () => {
    const again = desk.pending.of(code);
    return again && pendingTurn(desk, now, since, again, turn);
  };
  return { code, turn, endedBy, isHeld, inFull, rest: () => inFull()?.rest?.() };
}

function* shownOf(changes: readonly Change[]): Generator<PendingChange> {
  for (const { inFull } of changes) {
    const full = inFull();
    if (full) yield full.shown;
  }
}

type Held = {
  /** What goes out of the subject nevertheless, where that is a change of level. */
  readonly change?: WeighedChange;
  readonly withdrawn: readonly number[];
};

/** Takes back into waiting what has to wait; nothing where it waits already, and nothing has happened to it since. */
function hold(
  desk: ApprovalDesk,
  { code, isHeld, inFull }: Change,
  heldPersons: ReadonlySet<string>,
): readonly Held[] {
  const full = isHeld ? undefined : inFull();
  if (!full) return [];
  const { projection, turn, endedBy: by } = full.without(heldPersons);
  const waiting = { record: full.pending.after, endedBy: full.endedBy };
  const withdrawn = desk.projections.hold(code, projection, waiting);
  return [{ withdrawn, ...(turn === 'milder' && { change: { turn, endedBy: by } }) }];
}
