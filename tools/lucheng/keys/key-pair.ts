import { webcrypto } from 'node:crypto';
import { fromBase64Url } from '../../../shared/ledger/digest.ts';
import { keyIdOf } from '../../../shared/register/trust/key-id.ts';
import type { PublicKey } from '../../../shared/register/trust/key-set.ts';
import type { KeySigner } from '../../../shared/register/trust/sign-key-set.ts';

/** An Ed25519 private key as a JWK (RFC 8037), with the `kid` that key sets and heads name it by. */
export type PrivateKey = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** Public key, base64url. */
  readonly x: string;
  /** Private key, base64url. */
  readonly d: string;
  readonly kid: string;
};

export async function makePrivateKey(): Promise<PrivateKey> {
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const { x, d } = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  const bytes = fromBase64Url(x ?? '');
  if (!x || !d || !bytes) throw new Error('This Node makes no Ed25519 keys');
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid: keyIdOf(bytes) };
}

export function publicKeyOf({ kid, x }: PrivateKey): PublicKey {
  return { kid, publicKey: x };
}

export async function signerOf({ kid, ...jwk }: PrivateKey): Promise<KeySigner> {
  const key = await webcrypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  return {
    kid,
    sign: async (message) =>
      new Uint8Array(await webcrypto.subtle.sign('Ed25519', key, Uint8Array.from(message))),
  };
}
