import type { Head } from '../../../shared/register/trust/head.ts';
import { signHead } from '../../../shared/register/trust/sign-head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earlier } from '../../../shared/time/order.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { readFitKeys } from './desk-keys.ts';
import type { SignedContents } from './head-store.ts';
import { newestOf } from './key-fitness.ts';
import type { SigningDesk } from './signing-desk.ts';

/** What was signed, and for how long. */
export type PutHead = SignedContents & Pick<Head, 'sequence' | 'issuedAt' | 'expiresAt'>;

/**
 * Signs a head over contents whose files all lie in the bucket, and puts it there; throws `KeysUnfit` where no reader would
 * believe it. Until the put answers, it may have arrived or not. `beforePut` notes what readers may then have read.
 */
export async function putHead(
  desk: SigningDesk,
  { manifest, overlay, changes, beside, recordsRoot, records, ledger }: SignedContents,
  now: Instant,
  beforePut: () => void = () => undefined,
): Promise<PutHead> {
  const { settings, register, heads, jurisdiction } = desk;
  const keys = await readFitKeys(desk, now);
  const { kid, sign } = keys.headKey;
  const json = { httpMetadata: { contentType: 'application/json' } };
  for (const signed of keys.keySets) {
    await register.put(`keys/${signed.keySet.version}.json`, JSON.stringify(signed), json);
  }
  const { keySet } = newestOf(keys);
  heads.recordKeySet(keySet.version);

  const head: Head = {
    v: 1,
    jurisdiction: jurisdiction.code,
    sequence: heads.takeSequence(),
    issuedAt: now,
    // A head that outlived its key set would promise what readers don't keep.
    expiresAt: earlier(addSeconds(now, settings.headValidSeconds), keySet.expiresAt),
    minWaitSeconds: settings.minWaitSeconds,
    manifest,
    overlay,
    changes,
    beside,
    recordsRoot,
    ledger,
    mirrors: settings.mirrors,
    kid,
    alg: 'Ed25519',
  };
  const signedHead = await signHead(head, sign);
  heads.noteInDoubt({ manifest, overlay, changes, beside, recordsRoot, records, ledger });
  beforePut();
  await register.put('head.json', JSON.stringify(signedHead), json);
  heads.recordHead(signedHead);
  const { sequence, issuedAt, expiresAt } = head;
  return {
    sequence,
    issuedAt,
    expiresAt,
    manifest,
    overlay,
    changes,
    beside,
    recordsRoot,
    records,
    ledger,
  };
}
