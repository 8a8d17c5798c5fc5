import {
  createPrivateKey,
  createPublicKey,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto';
import { toBase64Url } from '../../../shared/ledger/digest.ts';
import { keyIdOf } from '../../../shared/register/trust/key-id.ts';
import type { KeySet, PublicKey, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { type KeySigner, signKeySet } from '../../../shared/register/trust/sign-key-set.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';

/** A key pair from a seed number, the same at every run. */
export type TestKey = KeySigner & { readonly publicKey: PublicKey };

export function makeKey(seed: number): TestKey {
  const pkcs8 = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    Buffer.alloc(32, seed),
  ]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = keyIdOf(Buffer.from(x, 'base64url'));
  return {
    kid,
    publicKey: { kid, publicKey: x },
    sign: async (message) => new Uint8Array(signWith(null, message, privateKey)),
  };
}

export const verify: VerifySignature = async (publicKey, message, signature) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) };
  return verifyWith(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

export const rootKeys = [makeKey(1), makeKey(2), makeKey(3)] as const;
export const headKey = makeKey(10);
export const strangerKey = makeKey(99);

export function makeKeySet(changes: Partial<KeySet> = {}): KeySet {
  return {
    v: 1,
    jurisdiction: '330300',
    version: 1,
    threshold: 2,
    rootKeys: rootKeys.map(({ publicKey }) => publicKey),
    headKeys: [headKey.publicKey],
    withdrawnKeys: [],
    expiresAt: '2028-01-01T00:00:00.000Z',
    ...changes,
  };
}

/** Signed by the first two root keys, unless by others. */
export function makeSignedKeySet(
  changes: Partial<KeySet> = {},
  signers: readonly KeySigner[] = rootKeys.slice(0, 2),
): Promise<SignedKeySet> {
  return signKeySet(makeKeySet(changes), signers);
}
