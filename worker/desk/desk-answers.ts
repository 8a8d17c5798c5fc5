import type { CalendarState } from '../../shared/jurisdiction/calendar-state.ts';
import type { TreeHead } from '../../shared/ledger/merkle-tree.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { Appended } from './ledger/append-batch.ts';
import type { Receipt } from './ledger/batch-store.ts';
import type { KeyStatus } from './publishing/desk-keys.ts';
import type { Halt } from './publishing/halt.ts';
import type { TroubledSubject } from './publishing/projection-store.ts';
import type { Publication, PublicationFailure } from './publishing/publication-store.ts';

/** What comes of a submission. Only `recorded` is an acknowledgement. */
export type Submitted =
  | ({ readonly kind: 'recorded'; readonly replayed: boolean } & Receipt)
  | Extract<Appended, { kind: 'key-reused' | 'refused' }>
  | { readonly kind: 'not-archived' | 'ledger-lost' };

/** How the desk is doing. */
export type DeskStatus = {
  readonly now: Instant;
  readonly ledger: TreeHead;
  /** Batches recorded but not yet acknowledged. */
  readonly notArchived: number;
  readonly published: Publication | null;
  readonly failure: PublicationFailure | null;
  readonly keys: KeyStatus;
  /** Of making the public export, which publishing doesn't wait for. */
  readonly exportFailure: PublicationFailure | null;
  /** Of deleting superseded files. */
  readonly sweepFailure: PublicationFailure | null;
  /** Subjects that are not published as the ledger says, longest first; the first hundred. */
  readonly troubled: readonly TroubledSubject[];
  /** What waits for an operator's word (domain G12). */
  readonly halt: Halt | null;
  readonly nextDueAt: Instant | null;
  /** What of the working-day calendar is on file, and what is to be done about it. */
  readonly calendar: CalendarState;
};
