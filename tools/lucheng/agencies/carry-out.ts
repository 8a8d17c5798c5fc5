import type { CommandError, Terminal } from '../command.ts';
import type { DeskAccess } from '../desk-client.ts';
import { findRegistered } from './find-registered.ts';
import type { Counts } from './import-report.ts';
import { progressBar } from './progress-bar.ts';
import type { AgencyRow } from './read-agencies.ts';
import type { Rejection } from './rejection.ts';
import { sendRows } from './send-rows.ts';

export type Outcome = {
  readonly counts: Counts;
  /** What only the desk could know to be wrong. */
  readonly refused: readonly Rejection[];
  /** Ended the sending early. */
  readonly failure?: CommandError | undefined;
};

/** Looks rows up at the desk, and sends those that are new or changed unless this is a dry run. */
export async function carryOut(
  desk: DeskAccess | undefined,
  rows: readonly AgencyRow[],
  isDryRun: boolean,
  terminal: Terminal,
): Promise<Outcome> {
  const accepted = rows.length;
  if (!desk) return { counts: { accepted }, refused: [] };
  const plan = await findRegistered(desk, rows);
  const unchanged = plan.unchanged.length;
  if (isDryRun) return { counts: { accepted, unchanged }, refused: [] };
  const progress = progressBar(terminal, '导入 / importing', plan.toSend.length);
  const { recorded, rejections, failure } = await sendRows(desk, plan.toSend, progress);
  return { counts: { accepted, unchanged, recorded }, refused: rejections, failure };
}
