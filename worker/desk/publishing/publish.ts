import type { PersonalOf } from '../../../shared/disclosure/public-person.ts';
import { nextDisclosureChange } from '../../../shared/disclosure/public-record.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Head } from '../../../shared/register/head.ts';
import { signHead } from '../../../shared/register/sign-head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earlier, later } from '../../../shared/time/order.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { publicEntriesOf } from '../exporting/public-entries.ts';
import { withdrawFromExport } from '../exporting/withdraw-from-export.ts';
import { archiveBatch } from '../ledger/archive-batch.ts';
import { readFitKeys } from './desk-keys.ts';
import type { Halt } from './halt.ts';
import { type DeskKeys, newestOf } from './key-fitness.ts';
import { countLevelChanges } from './level-changes.ts';
import { renewAt } from './next-due.ts';
import type { Projection } from './projection-store.ts';
import type { Publication } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';
import { type Contents, putContents } from './put-contents.ts';

export type PublishOptions = {
  /** Puts all files again, whether or not they should be there. */
  readonly rewrite: boolean;
  /** The operator who let any number of level changes pass. */
  readonly approvedBy?: string;
};

export type Published =
  | { readonly kind: 'published'; readonly publication: Publication }
  | { readonly kind: 'halted'; readonly halt: Halt };

/**
 * Publishes what the ledger says at `now`. The order makes every state in between harmless: archive, files, key set, and
 * the head last. Too many level changes halt it (domain G12); what was published before stays, signed anew in its time.
 */
export async function publish(
  desk: PublishingDesk,
  now: Instant,
  { rewrite, approvedBy }: PublishOptions,
): Promise<Published> {
  await archiveAll(desk, now);
  // What was recorded since `now` was read is in force too, or it would be passed over as still to come.
  const asOf = later(now, desk.entries.lastRecordedAt() ?? now);
  // No await between records and tree head: they must tell of the same entries. The records then stay as they are until the
  // next publication.
  const { isRecordChanged, withdrawn } = desk.projections.refresh(asOf, (code) =>
    project(desk, code, asOf),
  );
  if (isRecordChanged) desk.publications.noteRecordsChanged();
  desk.exports.noteWithdrawn(withdrawn);
  const levelChanges = countLevelChanges(desk.published.changes(), asOf);
  const ledger = desk.entries.head();
  await withdrawFromExport(desk);

  const last = desk.publications.last();
  const most = publishingPolicy.mostLevelChanges.value;
  if (last && levelChanges > most && approvedBy === undefined) {
    return holdBack(desk, last, { at: now, levelChanges, most });
  }

  const keys = await readFitKeys(desk, now);
  const { contents, base, isRebased, files } = await putContents(desk, now, rewrite);
  const head = await putHead(desk, keys, contents, ledger, now);
  const publication = {
    ...head,
    recordsAt: asOf,
    levelChanges,
    ...(approvedBy !== undefined && { approvedBy }),
  };
  if (files) desk.files.setCurrent(files, now);
  desk.published.markPublished(isRebased);
  desk.publications.recordSuccess(publication, base);
  return { kind: 'published', publication };
}

/** What is published can be rebuilt: nothing leaves before it lies in the archive. */
async function archiveAll(desk: PublishingDesk, now: Instant) {
  const { batches } = desk;
  for (let left = batches.notArchived(); left.length > 0; left = batches.notArchived()) {
    for (const batch of left) {
      await archiveBatch(desk, batch);
      batches.markArchived(batch.firstSeq, now);
    }
  }
}

function project(
  { entries, jurisdiction, personal, settings }: PublishingDesk,
  code: string,
  now: Instant,
): Projection {
  const kin = new Set<string>();
  const history = entries.historyOf(code);
  const standing = standingOf(history, jurisdiction, now, (agency) => {
    kin.add(subjectKey({ kind: 'agency', code: agency }));
    return entries.historyOfAgency(agency);
  });
  // Without a name nothing is published of a person.
  const personalOf: PersonalOf = ({ seq }) =>
    settings.publishesPersons ? personal.kept(seq)?.fields : undefined;
  const record = registerRecordOf(standing, history, personalOf);
  const shown = publicEntriesOf(history, record);
  return { record, shown, nextChangeAt: nextDisclosureChange(standing), kin: [...kin] };
}

/** What was published last stays, and its head doesn't run out. */
async function holdBack(desk: PublishingDesk, last: Publication, halt: Halt): Promise<Published> {
  desk.publications.recordHalt(halt);
  if (renewAt(last) <= halt.at) {
    const keys = await readFitKeys(desk, halt.at);
    const head = await putHead(desk, keys, last, last.ledger, halt.at);
    desk.publications.recordRenewal({ ...last, ...head });
  }
  return { kind: 'halted', halt };
}

async function putHead(
  desk: PublishingDesk,
  keys: DeskKeys,
  { manifest, overlay, recordsRoot, records }: Contents,
  ledger: TreeHead,
  now: Instant,
): Promise<Publication> {
  const { settings, register, publications, jurisdiction } = desk;
  const { kid, sign } = keys.headKey;
  const json = { httpMetadata: { contentType: 'application/json' } };
  for (const keySet of keys.keySets) {
    await register.put(`keys/${keySet.keySet.version}.json`, JSON.stringify(keySet), json);
  }
  const { keySet } = newestOf(keys);
  publications.recordKeySet(keySet.version);

  const head: Head = {
    v: 1,
    jurisdiction: jurisdiction.code,
    sequence: publications.takeSequence(),
    issuedAt: now,
    // A head that outlived its key set would promise what readers don't keep.
    expiresAt: earlier(addSeconds(now, settings.headValidSeconds), keySet.expiresAt),
    minWaitSeconds: settings.minWaitSeconds,
    manifest,
    overlay,
    recordsRoot,
    ledger,
    mirrors: settings.mirrors,
    kid,
    alg: 'Ed25519',
  };
  const signedHead = await signHead(head, sign);
  await register.put('head.json', JSON.stringify(signedHead), json);
  publications.recordHead(signedHead);
  const { sequence, issuedAt, expiresAt } = head;
  return { sequence, issuedAt, expiresAt, manifest, overlay, recordsRoot, records, ledger };
}
