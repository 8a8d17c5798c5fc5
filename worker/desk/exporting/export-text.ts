import { toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { ExportLine, ShownEntry } from '../../../shared/ledger/export-line.ts';
import { hashLeaf } from '../../../shared/ledger/merkle-tree.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import type { ExportDraft } from './export-store.ts';

/**
 * One part of the public export as NDJSON (`ExportLine`): entries that the public may see today, all others as the
 * hashes of their leaves. The first part begins with what the export is of, the last ends it.
 */
export function exportText(
  desk: PublishingDesk,
  { signedHead, entriesInPart }: ExportDraft,
  place: number,
): string {
  const { issuedAt: at, jurisdiction, ledger } = signedHead.head;
  const from = place * entriesInPart;
  const count = Math.min(entriesInPart, ledger.size - from);
  const shown = desk.projections.shownAmong(from, count);
  const lines = desk.entries.lines(from, count).map((json, offset) => {
    const seq = from + offset;
    const leaf = toHex(hashLeaf(utf8(json)));
    return lineOf(
      shown.has(seq)
        ? { kind: 'shown', seq, leaf, entry: withoutPerson(JSON.parse(json)) }
        : { kind: 'withheld', seq, leaf },
    );
  });
  const about = { kind: 'export', v: 1, disclosure: 'public', jurisdiction, at, ledger } as const;
  const isLast = from + count === ledger.size;
  return [
    ...(place === 0 ? [lineOf({ ...about, signedHead })] : []),
    ...lines,
    ...(isLast ? [lineOf({ kind: 'end' })] : []),
    '',
  ].join('\n');
}

function withoutPerson({ actor: { person: _, ...actor }, ...entry }: Entry): ShownEntry {
  return { ...entry, actor };
}

function lineOf(line: ExportLine): string {
  return JSON.stringify(line);
}
