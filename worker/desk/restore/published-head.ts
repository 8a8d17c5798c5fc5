import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { parseHead } from '../../../shared/register/trust/parse-head.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import {
  isCounted,
  judgeHeadSignature,
  meetsThreshold,
} from '../../../shared/register/trust/trust.ts';
import { newestOf } from '../publishing/key-fitness.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { verifySignature } from '../verify-signature.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** The head that readers have seen; undefined where none was ever published. It tells what the ledger was. */
export async function publishedHead(
  register: R2Bucket,
  { settings }: PublishingDesk,
): Promise<Head | undefined | RestoreRefusal> {
  const object = await register.get('head.json');
  if (!object) return undefined;
  const signed = parseHead(new Uint8Array(await object.arrayBuffer()));
  if (!signed) return refuseRestore('restore.head', 'head.json');
  const keySet = await keySetNaming(
    signed,
    register,
    newestOf({ keySets: settings.readKeySets() }).keySet,
  );
  const isBelieved =
    keySet && (await judgeHeadSignature(signed, keySet, verifySignature)) === undefined;
  return isBelieved ? signed.head : refuseRestore('restore.head', 'head.json');
}

/**
 * The key set that names the head's key: the desk's own, or, where the head key was rotated since the head was signed, an
 * earlier one in the bucket, if the root keys that the desk trusts today have signed that too.
 */
async function keySetNaming(
  signed: SignedHead,
  register: R2Bucket,
  trusted: KeySet,
): Promise<KeySet | undefined> {
  if (isCounted(signed, trusted)) return trusted;
  for (let version = trusted.version - 1; version >= 1; version--) {
    const object = await register.get(`keys/${version}.json`);
    const earlier = object && parseKeySet(new Uint8Array(await object.arrayBuffer()));
    if (!earlier || !isCounted(signed, earlier.keySet)) continue;
    if (await meetsThreshold(earlier, trusted, verifySignature)) return earlier.keySet;
  }
  return undefined;
}
