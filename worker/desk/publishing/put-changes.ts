import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { putFile } from './put-file.ts';

type ChangesDesk = Pick<PublishingDesk, 'changes' | 'files' | 'register'>;

/** Puts the feed of changes as it is with the records as projected; gives the hash of its index, and all its files. */
export async function putChanges(
  desk: ChangesDesk,
  now: Instant,
  rewrite: boolean,
): Promise<{ readonly index: string; readonly files: readonly string[] }> {
  const { changes } = desk;
  changes.follow(now);
  const index = changes.index();
  for (const sort of ['shown', 'gone'] as const) {
    for (const { place, sha256 } of index[sort].parts) {
      if (!rewrite && desk.files.isStored(sha256)) continue;
      await putFile(desk, now, sha256, utf8(changes.part(sort, place)), rewrite);
    }
  }
  const bytes = canonicalBytes(index);
  const hash = toHex(sha256(bytes));
  await putFile(desk, now, hash, bytes, rewrite);
  const parts = [...index.shown.parts, ...index.gone.parts].map(({ sha256 }) => sha256);
  return { index: hash, files: [hash, ...parts] };
}
