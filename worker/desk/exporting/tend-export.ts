import { utf8 } from '../../../shared/ledger/digest.ts';
import { exportPartKey } from '../../../shared/register/evidence/export-index.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { deleteUnusedParts } from './delete-unused-parts.ts';
import type { ExportDraft } from './export-store.ts';
import { exportText } from './export-text.ts';
import type { ExportingDesk } from './exporting-desk.ts';
import { putExportIndex } from './put-export-index.ts';

/**
 * Does one step of the public export: deletes what is of no use, and where it may, makes one part or, when none is missing,
 * lays out the index. Steps are short and come between publications, so that a ledger of any size neither holds these up
 * nor is ever held in memory. Failures are remembered apart, and never put off a publication.
 */
export async function tendExport(desk: ExportingDesk, now: Instant, mayMake: boolean) {
  try {
    await deleteUnusedParts(desk);
    if (!mayMake) return;
    const draft = desk.exports.draft() ?? beginDraft(desk);
    const place = draft?.parts.indexOf(null) ?? -1;
    if (draft && place >= 0) await makePart(desk, draft, place);
    else if (draft) await layOut(desk, draft);
  } catch (error) {
    desk.exports.recordFailure(now, String(error));
  }
}

/** Undefined where no head has been signed since this version of the desk. */
function beginDraft({ heads, settings }: ExportingDesk): ExportDraft | undefined {
  const signedHead = heads.signedHead();
  if (!signedHead) return undefined;
  const { entriesInPart } = settings;
  const count = Math.max(1, Math.ceil(signedHead.head.ledger.size / entriesInPart));
  return { signedHead, entriesInPart, parts: Array.from({ length: count }, () => null) };
}

async function makePart(desk: ExportingDesk, draft: ExportDraft, place: number): Promise<void> {
  const bytes = utf8(exportText(desk, draft, place));
  const number = desk.exports.takePart();
  const contentType = 'application/x-ndjson';
  await desk.register.put(exportPartKey(number), bytes, { httpMetadata: { contentType } });
  const part = { number, bytes: bytes.length };
  desk.exports.saveDraft({ ...draft, parts: draft.parts.with(place, part) });
}

async function layOut(desk: ExportingDesk, draft: ExportDraft): Promise<void> {
  const parts = draft.parts.filter((part) => part !== null);
  const validUntil = desk.stale.nextChangeAt() ?? null;
  await putExportIndex(desk, { v: 1, kind: 'ready', validUntil, parts });
  desk.exports.saveReady({ ...draft, parts, validUntil });
  await deleteUnusedParts(desk);
}
