import { verifyAsync } from '@noble/ed25519';
import type { VerifySignature } from './signature-port.ts';

/** What is needed of a browser's WebCrypto (`crypto.subtle`). */
type Subtle<Key> = {
  readonly importKey: (
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    isExtractable: false,
    uses: ['verify'],
  ) => Promise<Key>;
  readonly verify: (
    algorithm: 'Ed25519',
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ) => Promise<boolean>;
};

/** Ed25519 by the browser itself, or in JavaScript where the browser doesn't know it. */
export function verifyWith<Key>(subtle: Subtle<Key>): VerifySignature {
  return async (publicKey, message, signature) => {
    const [key, data, signed] = [owned(publicKey), owned(message), owned(signature)];
    const imported = await importKey(subtle, key);
    return imported === undefined
      ? verifyAsync(signed, data, key, { zip215: false })
      : subtle.verify('Ed25519', imported, signed, data);
  };
}

async function importKey<Key>(
  subtle: Subtle<Key>,
  raw: Uint8Array<ArrayBuffer>,
): Promise<Key | undefined> {
  try {
    return await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (Object(error).name === 'NotSupportedError') return undefined;
    throw error;
  }
}

/** WebCrypto doesn't take views of shared memory. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
