import type { Rejection } from '../../../shared/importing/rejection.ts';
import type { PlannedRow } from '../../../shared/importing/table-import.ts';
import { CommandError } from '../command.ts';
import type { DeskAccess } from '../desk-client.ts';
import { makeBatches } from './make-batches.ts';
import type { ProgressBar } from './progress-bar.ts';
import { type Sent, sendBatch } from './send-batch.ts';

/** `failure` ended the sending early; what was recorded until then stands, and a second run goes on from there. */
export type SentRows = Sent & { readonly failure: CommandError | undefined };

/** Sends rows batch by batch, in order. */
export async function sendRows(
  desk: DeskAccess,
  rows: readonly PlannedRow[],
  progress: ProgressBar,
): Promise<SentRows> {
  const rejections: Rejection[] = [];
  let recorded = 0;
  let done = 0;
  progress(0);
  try {
    for (const batch of makeBatches(rows, ({ draft }) => draft)) {
      const sent = await sendBatch(desk, batch);
      recorded += sent.recorded;
      rejections.push(...sent.rejections);
      done += batch.length;
      progress(done);
    }
    return { recorded, rejections, failure: undefined };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { recorded, rejections, failure: error };
  }
}
