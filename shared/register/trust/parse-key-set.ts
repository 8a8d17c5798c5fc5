import { fromBase64Url } from '../../ledger/digest.ts';
import { keyIdOf } from './key-id.ts';
import {
  type KeySet,
  type PublicKey,
  type SignedKeySet,
  type WithdrawnKey,
  withdrawalReasons,
} from './key-set.ts';
import { maxBytes } from './limits.ts';
import { readJson } from './read-json.ts';
import {
  exactly,
  isCount,
  isInstant,
  isJurisdiction,
  isKeyId,
  isPublicKey,
  isSignature,
  listOf,
  only,
  type TypeGuard,
} from './type-guards.ts';

const isKeyList = listOf(exactly<PublicKey>({ kid: isKeyId, publicKey: isPublicKey }), 16);

const isWithdrawnList = listOf(
  exactly<WithdrawnKey>({
    kid: isKeyId,
    publicKey: isPublicKey,
    reason: only(...withdrawalReasons),
    at: isInstant,
  }),
  64,
);

const isKeySet: TypeGuard<KeySet> = exactly<KeySet>({
  v: only(1),
  jurisdiction: isJurisdiction,
  version: isCount,
  threshold: isCount,
  rootKeys: isKeyList,
  headKeys: isKeyList,
  withdrawnKeys: isWithdrawnList,
  expiresAt: isInstant,
});

export const isSignedKeySet: TypeGuard<SignedKeySet> = exactly<SignedKeySet>({
  keySet: isKeySet,
  signatures: listOf(exactly({ kid: isKeyId, signature: isSignature }), 64),
});

/**
 * Reads an untrusted key set without checking its signatures. Undefined if it is malformed; also where a key has
 * another key's id or is listed twice, where a root key or a withdrawn key signs heads, or where the threshold can't
 * be met.
 */
export function parseKeySet(bytes: Uint8Array): SignedKeySet | undefined {
  const value = readJson(bytes, maxBytes.keySet);
  return isSignedKeySet(value) && isSound(value.keySet) ? value : undefined;
}

function isSound({ version, threshold, rootKeys, headKeys, withdrawnKeys }: KeySet): boolean {
  return (
    version >= 1 &&
    threshold >= 1 &&
    threshold <= rootKeys.length &&
    hasOwnIds([...rootKeys, ...headKeys, ...withdrawnKeys])
  );
}

function hasOwnIds(keys: readonly PublicKey[]): boolean {
  const ids = new Set(keys.map(({ kid }) => kid));
  return ids.size === keys.length && keys.every(isOwnId);
}

function isOwnId({ kid, publicKey }: PublicKey): boolean {
  const bytes = fromBase64Url(publicKey);
  return bytes !== undefined && keyIdOf(bytes) === kid;
}
