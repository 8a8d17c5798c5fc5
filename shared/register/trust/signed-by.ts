import { fromBase64Url } from '../../ledger/digest.ts';
import type { KeySet, PublicKey, SignedKeySet } from './key-set.ts';
import type { VerifySignature } from './signature-port.ts';
import { keySetMessage } from './signed-message.ts';

/** Whether enough of these root keys have signed a key set. */
export async function meetsThreshold(
  { keySet, signatures }: SignedKeySet,
  { rootKeys, threshold }: KeySet,
  verify: VerifySignature,
): Promise<boolean> {
  const message = keySetMessage(keySet);
  const verdicts = await Promise.all(
    rootKeys.map(async (key) => {
      const own = signatures.find(({ kid }) => kid === key.kid);
      return isSignedBy(key, message, own && fromBase64Url(own.signature), verify);
    }),
  );
  return verdicts.filter(Boolean).length >= threshold;
}

/** Whether the key made this signature; an undefined signature is never valid. */
export async function isSignedBy(
  key: PublicKey,
  message: Uint8Array,
  signature: Uint8Array | undefined,
  verify: VerifySignature,
): Promise<boolean> {
  const publicKey = fromBase64Url(key.publicKey);
  if (publicKey === undefined || signature === undefined) return false;
  // A port may reject bytes that are no point of the curve; they too are no signature.
  return verify(publicKey, message, signature).catch(() => false);
}
