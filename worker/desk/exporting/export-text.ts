import { toHex } from '../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { leafHashOf, type SaltedEntry, shownLeafOf } from '../../../shared/ledger/leaf.ts';
import type { ExportDraft } from './export-store.ts';
import type { ExportingDesk } from './exporting-desk.ts';

/**
 * One part of the public export as NDJSON (`ExportLine`): entries that the public may see today, all others as the
 * hashes of their leaves. The first part begins with what the export is of, the last ends it.
 */
export function exportText(
  desk: Pick<ExportingDesk, 'projections' | 'entries'>,
  { signedHead, entriesInPart }: ExportDraft,
  place: number,
): string {
  const { issuedAt: at, jurisdiction, ledger } = signedHead.head;
  const from = place * entriesInPart;
  const count = Math.min(entriesInPart, ledger.size - from);
  const shown = desk.projections.shownAmong(from, count);
  const lines: string[] = [];
  for (let seq = from; seq < from + count; seq += atOnce) {
    const some = desk.entries.salted(seq, Math.min(atOnce, from + count - seq));
    for (const salted of some) {
      lines.push(lineOf(shown.has(salted.entry.seq) ? showLine(salted) : withholdLine(salted)));
    }
  }
  const about = { kind: 'export', v: 1, disclosure: 'public', jurisdiction, at, ledger } as const;
  const isLast = from + count === ledger.size;
  return [
    ...(place === 0 ? [lineOf({ ...about, signedHead })] : []),
    ...lines,
    ...(isLast ? [lineOf({ kind: 'end' })] : []),
    '',
  ].join('\n');
}

/** Whole entries take ten times the memory of what is exported of most. */
const atOnce = 200;

function showLine(salted: SaltedEntry): ExportLine {
  const shown = shownLeafOf(salted);
  if (!shown) throw new TypeError(`${salted.entry.id} has no salts`);
  return { kind: 'shown', seq: salted.entry.seq, ...shown };
}

function withholdLine(salted: SaltedEntry): ExportLine {
  const leaf = leafHashOf(salted);
  if (!leaf) throw new TypeError(`${salted.entry.id} has no salts`);
  return { kind: 'withheld', seq: salted.entry.seq, leaf: toHex(leaf) };
}

function lineOf(line: ExportLine): string {
  return JSON.stringify(line);
}
