import { verifyAsync } from '@noble/ed25519';
import type { VerifySignature } from '../shared/register/trust/signature-port.ts';

/** Ed25519 by the browser itself, or in JavaScript where the browser doesn't know it. */
export function verifyWith(subtle: Pick<SubtleCrypto, 'importKey' | 'verify'>): VerifySignature {
  return async (publicKey, message, signature) => {
    const [key, data, signed] = [owned(publicKey), owned(message), owned(signature)];
    const imported = await importKey(subtle, key);
    return imported === undefined
      ? verifyAsync(signed, data, key, { zip215: false })
      : subtle.verify('Ed25519', imported, signed, data);
  };
}

async function importKey(
  subtle: Pick<SubtleCrypto, 'importKey'>,
  raw: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey | undefined> {
  try {
    return await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
    throw error;
  }
}

/** WebCrypto doesn't take views of shared memory. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
