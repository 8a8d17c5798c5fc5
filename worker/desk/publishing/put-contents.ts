import { textsOf } from '../../../shared/disclosure/public-catalogue.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { leastRecordBytes, writeBase } from '../../../shared/register/packing/write-base.ts';
import { writeOverlay } from '../../../shared/register/packing/write-overlay.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { initialsOf } from './initials-of.ts';
import type { Publication, PublishedBase } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';
import { type PutBeside, putBeside } from './put-beside.ts';
import { putChanges } from './put-changes.ts';
import { putFile } from './put-file.ts';

type FilesDesk = Pick<
  PublishingDesk,
  | 'entries'
  | 'jurisdiction'
  | 'projections'
  | 'baseChanges'
  | 'recordMap'
  | 'changes'
  | 'months'
  | 'files'
  | 'publications'
  | 'register'
>;

/** What a head says of its files. */
type Contents = Pick<
  Publication,
  'manifest' | 'overlay' | 'changes' | 'beside' | 'recordsRoot' | 'records'
>;

type Put = {
  readonly contents: Contents;
  readonly base: PublishedBase;
  readonly isRebased: boolean;
  /** Every file that a reader of the head needs; undefined: those of the last publication. */
  readonly files: readonly string[] | undefined;
};

/**
 * Puts the files of the records as projected: nothing where the last publication's still say it, else an overlay over the last
 * base, or a new base where there is none, it is too old, it names a person whom it no longer may, or the overlay would be too
 * large. `rewrite` puts a base anyway.
 */
export async function putContents(desk: FilesDesk, now: Instant, rewrite: boolean): Promise<Put> {
  const { publications } = desk;
  const [last, base] = [publications.last(), publications.base()];
  const due = rebaseAt(desk);
  const isDue = (due !== undefined && due <= now) || desk.baseChanges.hasPersonChanged();
  const beside = await putBeside(desk, now, rewrite);
  if (!last || !base || rewrite || isDue) return putBase(desk, now, beside, rewrite);
  if (!publications.recordsChanged() && last.beside === beside.index) {
    return { contents: last, base, isRebased: false, files: undefined };
  }
  const overlay = await putOverlay(desk, base, now);
  if (overlay === undefined) return putBase(desk, now, beside, rewrite);
  const changes = await putChanges(desk, now, rewrite);
  const texts = await putTexts(desk, now, rewrite);
  const files = [...base.files, ...overlay.files, ...changes.files, ...beside.files, ...texts];
  const { manifest } = base;
  const said = { manifest, overlay: overlay.hash, changes: changes.index, beside: beside.index };
  return { contents: { ...recordsOf(desk), ...said }, base, isRebased: false, files };
}

/** Nothing has changed since the base where only what stands beside the records has. Undefined: it would be too large. */
async function putOverlay(
  desk: FilesDesk,
  base: PublishedBase,
  now: Instant,
): Promise<{ readonly hash: string | null; readonly files: readonly string[] } | undefined> {
  const { publications, baseChanges } = desk;
  if (!publications.recordsChanged() && !baseChanges.hasChangedSinceBase()) {
    return { hash: null, files: [] };
  }
  const overlay = overlayOver(desk, base);
  if (overlay === undefined) return undefined;
  const hash = toHex(sha256(overlay));
  await putFile(desk, now, hash, overlay, false);
  return { hash, files: [hash] };
}

/** When a new base is due by its age; undefined while nothing has changed since. */
export function rebaseAt({
  publications,
  baseChanges,
}: Pick<FilesDesk, 'publications' | 'baseChanges'>): Instant | undefined {
  const base = publications.base();
  if (!base || !baseChanges.hasChangedSinceBase()) return undefined;
  return addSeconds(base.at, publishingPolicy.rebaseAfterSeconds.value);
}

/** Undefined where it would be too large. */
function overlayOver(
  { baseChanges, recordMap }: FilesDesk,
  { bucketDepth }: PublishedBase,
): Uint8Array | undefined {
  const changes = baseChanges.sinceBase(Math.floor(maxBytes.overlay / leastRecordBytes));
  if (changes === undefined) return undefined;
  const bucketHash = (bucket: number) => recordMap.node(bucketDepth, bucket).hash;
  const overlay = writeOverlay({ ...changes, bucketDepth, bucketHash }, initialsOf);
  return overlay.length <= maxBytes.overlay ? overlay : undefined;
}

async function putBase(
  desk: FilesDesk,
  now: Instant,
  beside: PutBeside,
  rewrite: boolean,
): Promise<Put> {
  const writing = writeBase(desk.recordMap.source(), initialsOf);
  let step = writing.next();
  for (; !step.done; step = writing.next()) {
    const { ref, bytes } = step.value;
    await putFile(desk, now, ref.sha256, bytes, rewrite);
  }
  const { manifestHash: manifest, files, bucketDepth, recordsRoot } = step.value;
  const changes = await putChanges(desk, now, rewrite);
  const said = { manifest, overlay: null, changes: changes.index, beside: beside.index };
  const contents = { ...recordsOf(desk), ...said };
  if (recordsRoot !== contents.recordsRoot) {
    throw new Error(`The base has the root ${recordsRoot}, the map ${contents.recordsRoot}`);
  }
  const base = { manifest, files, bucketDepth, at: now };
  const texts = await putTexts(desk, now, rewrite);
  const all = [...files, ...changes.files, ...beside.files, ...texts];
  return { contents, base, isRebased: true, files: all };
}

/** What is too long for a record that every reader loads lies beside it, under the hash that the record gives. */
async function putTexts(
  desk: FilesDesk,
  now: Instant,
  rewrite: boolean,
): Promise<readonly string[]> {
  const texts = desk.projections.catalogues().flatMap((catalogue) => {
    const { authority } = catalogue;
    const history = desk.entries.historyOf(subjectKey({ kind: 'authority', code: authority }));
    return [...textsOf(catalogue, history)];
  });
  for (const { sha256, bytes } of texts) await putFile(desk, now, sha256, bytes, rewrite);
  return texts.map(({ sha256 }) => sha256);
}

function recordsOf({ recordMap }: FilesDesk): Pick<Contents, 'recordsRoot' | 'records'> {
  const { size, hash } = recordMap.node(0, 0);
  return { recordsRoot: toHex(hash), records: size };
}
