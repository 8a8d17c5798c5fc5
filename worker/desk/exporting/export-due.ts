import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Failure } from '../platform/failure-store.ts';
import { retryAfterSeconds } from '../platform/retry.ts';
import { exportPolicy } from './export-policy.ts';
import type { ExportDraft, ReadyExport } from './export-store.ts';

/** What decides when the public export needs work. */
export type ExportState = {
  /** The newest head tells of every entry and record: what is public is what was published, neither more nor less. */
  readonly isAllTold: boolean;
  readonly draft: ExportDraft | undefined;
  readonly ready: ReadyExport | undefined;
  readonly unused: readonly number[];
  readonly failure: Failure | undefined;
};

/** When the next step of the export is due; undefined while a publication has to come first. */
export function exportDueAt(state: ExportState, now: Instant): Instant | undefined {
  const due = state.unused.length > 0 ? now : exportMakeDueAt(state, now);
  if (due === undefined || !state.failure) return due;
  const { at, failures } = state.failure;
  return later(due, addSeconds(at, retryAfterSeconds(failures)));
}

/** When a part of the export is to be made, or its index laid out. */
export function exportMakeDueAt(
  { isAllTold, draft, ready }: ExportState,
  now: Instant,
): Instant | undefined {
  if (!isAllTold) return undefined;
  if (draft || !ready) return now;
  const { issuedAt } = ready.signedHead.head;
  return addSeconds(issuedAt, exportPolicy.remakeAfterSeconds.value);
}
