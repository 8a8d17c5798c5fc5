import type { Head } from '../../../shared/register/head.ts';
import { signHead } from '../../../shared/register/sign-head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earlier } from '../../../shared/time/order.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { readFitKeys } from './desk-keys.ts';
import { newestOf } from './key-fitness.ts';
import type { Publication, SignedContents } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/** Signs a head over contents whose files all lie in the bucket, and puts it there; throws `KeysUnfit` where no reader would believe it. Until the put answers, it may have arrived or not. `beforePut` notes what readers may then have read. */
export async function putHead(
  desk: PublishingDesk,
  { manifest, overlay, recordsRoot, records, ledger }: SignedContents,
  now: Instant,
  beforePut: () => void = () => undefined,
): Promise<Publication> {
  const { settings, register, publications, jurisdiction } = desk;
  const keys = await readFitKeys(desk, now);
  const { kid, sign } = keys.headKey;
  const json = { httpMetadata: { contentType: 'application/json' } };
  for (const signed of keys.keySets) {
    await register.put(`keys/${signed.keySet.version}.json`, JSON.stringify(signed), json);
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
  publications.noteInDoubt({ manifest, overlay, recordsRoot, records, ledger });
  beforePut();
  await register.put('head.json', JSON.stringify(signedHead), json);
  publications.recordHead(signedHead);
  const { sequence, issuedAt, expiresAt } = head;
  return { sequence, issuedAt, expiresAt, manifest, overlay, recordsRoot, records, ledger };
}
