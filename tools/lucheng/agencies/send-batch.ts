import { setTimeout as wait } from 'node:timers/promises';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, type DeskAnswer, sayProblem } from '../desk-client.ts';
import type { PlannedRow } from './find-registered.ts';
import { toRejection } from './read-agencies.ts';
import type { Rejection } from './rejection.ts';

export type Sent = { readonly recorded: number; readonly rejections: readonly Rejection[] };

/** Sends a batch; where the desk refuses some rows, they are put aside and the rest is sent without them. */
export async function sendBatch(desk: DeskAccess, rows: readonly PlannedRow[]): Promise<Sent> {
  if (rows.length === 0) return { recorded: 0, rejections: [] };
  const answer = await sendPatiently(desk, rows);
  if (answer.kind === 'answer') return { recorded: rows.length, rejections: [] };
  const faults = answer.problem.status === 422 ? (answer.problem.faults ?? []) : [];
  const refused = new Set(faults.map(({ entry }) => entry));
  if (refused.size === 0 || refused.has(undefined))
    throw new CommandError(sayProblem(answer.problem));
  const rest = await sendBatch(
    desk,
    rows.filter((_, place) => !refused.has(place)),
  );
  return {
    recorded: rest.recorded,
    rejections: [...rejectionsOf(rows, faults), ...rest.rejections],
  };
}

/** Waits as long as the desk asks when it is busy or couldn't archive; the same key makes that safe. */
async function sendPatiently(desk: DeskAccess, rows: readonly PlannedRow[]): Promise<DeskAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await send(desk, rows);
    const isBusy =
      answer.kind === 'problem' && (answer.problem.status === 429 || answer.problem.status === 503);
    if (!isBusy || tries === mostTries) return answer;
    await wait(Math.min(answer.retryAfterSeconds, longestWaitSeconds) * 1000);
  }
}

const mostTries = 5;
const longestWaitSeconds = 60;

function send(desk: DeskAccess, rows: readonly PlannedRow[]): Promise<DeskAnswer> {
  const body = rows.map(({ draft }) => `${canonicalJson(draft)}\n`).join('');
  const headers = { 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': keyOf(rows) };
  return askDesk(desk, 'POST', '/v1/entries', { body, headers });
}

/** Of what each row says and what it replaces: sending the same again is recognised, going back to earlier data is not. */
function keyOf(rows: readonly PlannedRow[]): string {
  const hashes = rows.map(({ draft, replaces }) => hashOf(canonicalJson({ draft, replaces })));
  return `import-${hashOf(hashes.join('\n'))}`;
}

function hashOf(text: string): string {
  return toHex(sha256(utf8(text)));
}

function rejectionsOf(rows: readonly PlannedRow[], faults: readonly Fault[]): readonly Rejection[] {
  return faults.flatMap((fault) => {
    const row = rows[fault.entry ?? -1];
    return row ? [toRejection(row.values, fault)] : [];
  });
}
