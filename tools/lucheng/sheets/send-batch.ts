import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Rejection } from '../../../shared/importing/rejection.ts';
import type { PlannedRow } from '../../../shared/importing/table-import.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, type DeskAnswer, sayProblem } from '../desk-client.ts';
import { askPatiently } from './ask-patiently.ts';

export type Sent = { readonly recorded: number; readonly rejections: readonly Rejection[] };

/**
 * Sends a batch; where the desk refuses some rows, they are put aside and the rest is sent without them. The same key makes
 * sending again safe.
 */
export async function sendBatch(desk: DeskAccess, rows: readonly PlannedRow[]): Promise<Sent> {
  if (rows.length === 0) return { recorded: 0, rejections: [] };
  const answer = await askPatiently(() => send(desk, rows));
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

function send(desk: DeskAccess, rows: readonly PlannedRow[]): Promise<DeskAnswer> {
  const body = rows.map(({ draft }) => `${canonicalJson(draft)}\n`).join('');
  const headers = { 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': keyOf(rows) };
  return askDesk(desk, 'POST', deskPaths.entries, { body, headers });
}

/**
 * A key made of what each row says and replaces: the desk recognises the same import sent again, or by two at once, but takes a return
 * to earlier data, or to what was taken back, for the new act that it is.
 */
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
    return row ? [row.explain(fault)] : [];
  });
}
