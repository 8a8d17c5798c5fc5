import { verifyAsync } from '@noble/ed25519';
import type { VerifySignature } from '../../shared/register/signature-port.ts';

/** Ed25519 by the browser itself, or in JavaScript where the browser doesn't know it. */
export const verifySignature: VerifySignature = async (publicKey, message, signature) => {
  const [rawKey, data, signed] = [publicKey, message, signature].map(
    (bytes) => new Uint8Array(bytes),
  );
  if (rawKey === undefined || data === undefined || signed === undefined) return false;
  const key = await importKey(rawKey);
  return key === undefined
    ? verifyAsync(signed, data, rawKey)
    : crypto.subtle.verify('Ed25519', key, signed, data);
};

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
    throw error;
  }
}
