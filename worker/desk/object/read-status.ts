import { type CalendarState, calendarState } from '../../../shared/jurisdiction/calendar-state.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { Halt } from '../approval/halt.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Failure } from '../platform/failure-store.ts';
import type { TroubledSubject } from '../projecting/trouble-store.ts';
import type { Publication } from '../publishing/publication-store.ts';
import { type KeyStatus, readKeyStatus } from '../signing/desk-keys.ts';
import type { Desk } from './open-desk.ts';

/** How the desk is doing. */
export type DeskStatus = {
  readonly now: Instant;
  readonly ledger: TreeHead;
  /** Batches recorded but not yet acknowledged. */
  readonly notArchived: number;
  readonly published: Publication | null;
  readonly failure: Failure | null;
  readonly keys: KeyStatus;
  /** How making the public export fails, for which publishing doesn't wait. */
  readonly exportFailure: Failure | null;
  /** How telling the city's gateway fails, which is tried again. */
  readonly outboxFailure: Failure | null;
  /** How archiving what people without an account sent, and what lies beside it, fails; it is tried again. */
  readonly rowArchiveFailure: Failure | null;
  /** How deleting superseded files fails. */
  readonly sweepFailure: Failure | null;
  /** Subjects that are not published as the ledger says, longest first; the first hundred. */
  readonly troubled: readonly TroubledSubject[];
  /** What waits for an operator's word (domain G12). */
  readonly halt: Halt | null;
  readonly nextDueAt: Instant | null;
  /** What of the working-day calendar is on file, and what is to be done about it. */
  readonly calendar: CalendarState;
};

/** What the rooms that the desk doesn't hold say of themselves. */
type Failures = {
  readonly outboxFailure: Failure | undefined;
  readonly rowArchiveFailure: Failure | undefined;
};

export async function readStatus(
  desk: Desk,
  now: Instant,
  nextDueAt: Instant | undefined,
  { outboxFailure, rowArchiveFailure }: Failures,
): Promise<DeskStatus> {
  const { entries, batches, publications, exports, sweepFailures, troubles, halts } = desk;
  return {
    now,
    ledger: entries.head(),
    notArchived: batches.notArchived().length,
    published: publications.last() ?? null,
    failure: publications.failure() ?? null,
    keys: await readKeyStatus(desk, now),
    exportFailure: exports.failure() ?? null,
    outboxFailure: outboxFailure ?? null,
    rowArchiveFailure: rowArchiveFailure ?? null,
    sweepFailure: sweepFailures.failure() ?? null,
    troubled: troubles.list(100),
    halt: halts.halt() ?? null,
    nextDueAt: nextDueAt ?? null,
    calendar: calendarState(jurisdictionNow(desk).calendar, dayOf(now)),
  };
}
