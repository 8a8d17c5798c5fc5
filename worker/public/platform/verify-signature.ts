import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';

/** Ed25519 by WebCrypto. */
export const verifySignature: VerifySignature = async (publicKey, message, signature) => {
  const raw = new Uint8Array(publicKey);
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message));
};
