import { toHex } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import type { Halt } from '../approval/halt.ts';
import { type Approval, holdBack, type Refused, type Weighed } from '../approval/hold-back.ts';
import { withdrawFromExport } from '../exporting/withdraw-from-export.ts';
import { type Archiving, archiveBatch } from '../ledger/archive-batch.ts';
import { projectOrHold } from '../projecting/quarantine.ts';
import { putHead } from '../signing/put-head.ts';
import { keepMonths } from './keep-months.ts';
import type { Publication } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { putContents } from './put-contents.ts';
import { renewHead } from './renew-head.ts';

export type PublishOptions = {
  /** Puts all files again, whether or not they should be there. */
  readonly rewrite: boolean;
  /** An operator's word that the changes of level that wait may pass. */
  readonly approval?: Approval;
};

export type Published =
  | { readonly kind: 'published'; readonly publication: Publication }
  /** What waits is not published; everything else is, unless `publication` is absent. */
  | {
      readonly kind: 'halted';
      readonly halt: Halt;
      readonly publication?: Publication;
      readonly refused?: Refused;
    };

/**
 * Publishes what the ledger says at `now`. The order makes every state in between harmless: archive, files, key set, and
 * the head last. Changes of level that are too many for a day are held back, and nothing else is (domain G12).
 */
export async function publish(
  desk: PublishingDesk,
  now: Instant,
  { rewrite, approval }: PublishOptions,
): Promise<Published> {
  await archiveAll(desk, now);
  await keepMonths(desk, now);
  // What was recorded since `now` was read is in force too, or it would be passed over as still to come.
  const asOf = later(now, desk.entries.lastRecordedAt() ?? now);
  // No await between records and tree head: they must tell of the same entries. The records then stay as they are until the
  // next publication.
  const { halt, passed, levelChanges, isApproved, refused } = projectAndWeigh(desk, asOf, approval);
  const approved = isApproved ? approval : undefined;
  const isRestored = desk.publications.isRestored();
  const ledger = desk.entries.head();
  await withdrawFromExport(desk);

  // Of what readers were shown before the loss nothing is known here: all of it waits together.
  if (halt && isRestored) {
    desk.halts.record(halt);
    desk.publications.clearFailure();
    await renewHead(desk, now);
    return { kind: 'halted', halt, ...(refused && { refused }) };
  }

  const { contents, base, isRebased, files } = await putContents(desk, now, rewrite);
  // From here on until the put answers, readers may be sent to either head's files.
  if (files) desk.files.expectReaders(files);
  const head = await putHead(desk, { ...contents, ledger }, now, () => desk.told.noteProjected());
  const publication = {
    ...head,
    recordsAt: asOf,
    levelChanges,
    ...(approved && { approvedBy: approved.by }),
  };
  desk.atomically(() => {
    if (files) desk.files.setCurrent(files, now);
    desk.baseChanges.markPublished(isRebased);
    desk.dayLog.note(passed, asOf);
    desk.publications.recordSuccess(publication, base);
    desk.months.noteFirst(asOf);
    desk.heads.clearDoubt();
    if (approved) {
      const subjects = levelChanges - passed.length;
      desk.haltWords.add({ word: 'approved', at: now, ...approved, subjects });
    }
    if (halt) desk.halts.record(halt);
    else desk.halts.recordWhole(publication.ledger.size);
  });
  if (!halt) return { kind: 'published', publication };
  return { kind: 'halted', halt, publication, ...(refused && { refused }) };
}

/** All of it or nothing: what has changed of records and export, and what is held back, must not be told apart by a failure. */
function projectAndWeigh(
  desk: PublishingDesk,
  asOf: Instant,
  approval: Approval | undefined,
): Weighed {
  const { projections, publications, exports } = desk;
  return desk.atomically(() => {
    const before = rootOf(desk);
    const withdrawn = projections.refresh(asOf, (code, before) =>
      projectOrHold(desk, code, asOf, before),
    );
    const isFirst = publications.last() === undefined && !publications.isRestored();
    const weighed = isFirst ? nothingHeld : holdBack(desk, asOf, approval);
    // By the root, and not by what was projected anew: what is held back or let go changes records too.
    if (rootOf(desk) !== before) publications.noteRecordsChanged();
    exports.noteWithdrawn([...withdrawn, ...weighed.withdrawn]);
    return weighed;
  });
}

/** SHA-256 of the map of records, lower-case hex. */
function rootOf({ recordMap }: Pick<PublishingDesk, 'recordMap'>): string {
  return toHex(recordMap.node(0, 0).hash);
}

/** For the first publication: readers have seen no level yet that could change. */
const nothingHeld: Weighed = {
  halt: undefined,
  passed: [],
  withdrawn: [],
  levelChanges: 0,
  isApproved: false,
};

/** What is published can be rebuilt: nothing leaves before it lies in the archive. */
async function archiveAll(desk: Archiving, now: Instant) {
  const { batches } = desk;
  for (let left = batches.notArchived(); left.length > 0; left = batches.notArchived()) {
    for (const batch of left) {
      await archiveBatch(desk, batch);
      batches.markArchived(batch.firstSeq, now);
    }
  }
}
