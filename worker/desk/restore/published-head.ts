import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { isCounted, judgeHeadSignature } from '../../../shared/register/trust/accept-head.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { parseHead } from '../../../shared/register/trust/parse-head.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { meetsThreshold } from '../../../shared/register/trust/signed-by.ts';
import { verifySignature } from '../platform/verify-signature.ts';
import { newestOf } from '../signing/key-fitness.ts';
import type { KeySets, SigningSettings } from '../signing/signing-desk.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/**
 * The head that readers have seen; undefined where none was ever published. It tells what the ledger was. One signed by a key that
 * was stolen since may be the thief's, so it counts only where the operator vouches for the same tree (`expected`).
 */
export async function publishedHead(
  register: R2Bucket,
  { readKeySets }: Pick<SigningSettings, 'readKeySets'>,
  expected: TreeHead | undefined,
): Promise<Head | undefined | RestoreRefusal> {
  const object = await register.get('head.json');
  if (!object) return undefined;
  const signed = parseHead(new Uint8Array(await object.arrayBuffer()));
  if (!signed) return refuseRestore('restore.head', 'head.json');
  const keySets = readKeySets();
  const keySet = await keySetNaming(signed, register, keySets);
  const isBelieved =
    keySet && (await judgeHeadSignature(signed, keySet, verifySignature)) === undefined;
  if (!isBelieved) return refuseRestore('restore.head', 'head.json');
  const { head } = signed;
  const isVouchedFor = expected?.size === head.ledger.size && expected.root === head.ledger.root;
  if (isStolen(head, newestOf({ keySets }).keySet) && !isVouchedFor) {
    return refuseRestore('restore.stolen-key', 'head.json');
  }
  return head;
}

/**
 * The key set that names the head's key: one of the desk's own; the newest with a key that it names as withdrawn; or an earlier one in
 * the bucket, if the root keys that the desk trusts today have signed that too.
 */
async function keySetNaming(
  signed: SignedHead,
  register: R2Bucket,
  keySets: KeySets,
): Promise<KeySet | undefined> {
  const trusted = newestOf({ keySets }).keySet;
  const withWithdrawn = {
    ...trusted,
    headKeys: [...trusted.headKeys, ...trusted.withdrawnKeys],
  };
  const own = [...keySets.map(({ keySet }) => keySet), withWithdrawn];
  const naming = own.find((keySet) => isCounted(signed, keySet));
  if (naming) return naming;
  for (let version = trusted.version - 1; version >= 1; version--) {
    const object = await register.get(`keys/${version}.json`);
    const earlier = object && parseKeySet(new Uint8Array(await object.arrayBuffer()));
    if (!earlier || !isCounted(signed, earlier.keySet)) continue;
    if (await meetsThreshold(earlier, trusted, verifySignature)) return earlier.keySet;
  }
  return undefined;
}

function isStolen({ kid }: Head, { withdrawnKeys }: KeySet): boolean {
  return withdrawnKeys.some((key) => key.kid === kid && key.reason === 'stolen');
}
