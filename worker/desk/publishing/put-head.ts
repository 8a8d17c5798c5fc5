import type { Head } from '../../../shared/register/head.ts';
import { signHead } from '../../../shared/register/sign-head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Publication, SignedContents } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/** Signs a head over contents whose files all lie in the bucket, and puts it there. Until the put answers, it may have arrived or not. */
export async function putHead(
  desk: PublishingDesk,
  { manifest, overlay, recordsRoot, records, ledger }: SignedContents,
  now: Instant,
): Promise<Publication> {
  const { settings, register, publications, jurisdiction } = desk;
  const { kid, sign } = await settings.readHeadKey();
  const keySet = settings.readKeySet();
  const { version, headKeys } = keySet.keySet;
  if (!headKeys.some((key) => key.kid === kid)) {
    throw new Error(
      `HEAD_KEY ${kid} is not in key set ${version}: no reader would trust its heads`,
    );
  }
  const json = { httpMetadata: { contentType: 'application/json' } };
  await register.put(`keys/${version}.json`, JSON.stringify(keySet), json);

  const head: Head = {
    v: 1,
    jurisdiction: jurisdiction.code,
    sequence: publications.takeSequence(),
    issuedAt: now,
    expiresAt: addSeconds(now, settings.headValidSeconds),
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
  await register.put('head.json', JSON.stringify(signedHead), json);
  publications.recordHead(signedHead);
  const { sequence, issuedAt, expiresAt } = head;
  return { sequence, issuedAt, expiresAt, manifest, overlay, recordsRoot, records, ledger };
}
