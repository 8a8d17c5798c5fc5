import { deleteUnusedParts } from './delete-unused-parts.ts';
import type { ExportDraft } from './export-store.ts';
import type { ExportingDesk } from './exporting-desk.ts';
import { putExportIndex } from './put-export-index.ts';

/**
 * Takes out of the public's reach what it may no longer see, at a cost that doesn't grow with the ledger: the parts that
 * show a withdrawn entry go, and the export is gone until they are made again. What stays is given its new end. Called by
 * each publication before its head is signed, so that the export never shows what the register no longer does.
 */
export async function withdrawFromExport(
  desk: Pick<ExportingDesk, 'exports' | 'stale' | 'register'>,
): Promise<void> {
  const { exports, stale } = desk;
  const ready = exports.ready();
  const withdrawn = exports.withdrawn();
  if (withdrawn.length > 0) {
    const held = exports.draft() ?? ready;
    await putExportIndex(desk, { v: 1, kind: 'being-made' });
    if (held) exports.fallBack(withoutEntries(held, withdrawn));
    return deleteUnusedParts(desk);
  }
  const validUntil = stale.nextChangeAt() ?? null;
  if (!ready && isLaidOut(exports.draft())) {
    // Its index may be in the bucket already, though the put was never answered.
    return putExportIndex(desk, { v: 1, kind: 'being-made' });
  }
  if (!ready || ready.validUntil === validUntil) return;
  const { parts } = ready;
  await putExportIndex(desk, { v: 1, kind: 'ready', validUntil, parts });
  exports.extendReady(validUntil);
}

/** Whether laying out its index is all that is left to do. */
function isLaidOut(draft: ExportDraft | undefined): boolean {
  return draft?.parts.every((part) => part !== null) ?? false;
}

function withoutEntries(
  { signedHead, entriesInPart, parts }: ExportDraft,
  seqs: readonly number[],
): ExportDraft {
  const hit = new Set(seqs.map((seq) => Math.floor(seq / entriesInPart)));
  const left = parts.map((part, place) => (hit.has(place) ? null : part));
  return { signedHead, entriesInPart, parts: left };
}
