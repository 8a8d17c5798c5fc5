import { toBase64Url } from '../../../shared/ledger/digest.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import { keyIdOf } from '../../../shared/register/trust/key-id.ts';
import type { KeySet, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { signHead } from '../../../shared/register/trust/sign-head.ts';
import { signKeySet } from '../../../shared/register/trust/sign-key-set.ts';
import type { Sign } from '../../../shared/register/trust/signature-port.ts';
import type { Instant } from '../../../shared/time/instant.ts';

type TestKey = { readonly kid: string; readonly publicKey: string; readonly sign: Sign };

export type TestKeys = {
  readonly keySet: SignedKeySet;
  /** The key set after it, of the same keys. */
  readonly next: SignedKeySet;
  /** Instead of that, one that names another head key. */
  readonly withdrawing: SignedKeySet;
  readonly signHead: (head: Omit<Head, 'kid' | 'alg'>) => Promise<SignedHead>;
};

/** A key set of one root key and one head key, made for one test. */
export async function makeTestKeys(expiresAt: Instant): Promise<TestKeys> {
  const [root, head] = [await makeKey(), await makeKey()];
  const stranger = await makeKey();
  const keySetOf = (version: number, changes: Partial<KeySet> = {}) =>
    signKeySet(
      {
        v: 1,
        jurisdiction: '330300',
        version,
        threshold: 1,
        rootKeys: [{ kid: root.kid, publicKey: root.publicKey }],
        headKeys: [{ kid: head.kid, publicKey: head.publicKey }],
        withdrawnKeys: [],
        expiresAt,
        ...changes,
      },
      [root],
    );
  return {
    keySet: await keySetOf(1),
    next: await keySetOf(2),
    withdrawing: await keySetOf(2, {
      headKeys: [{ kid: stranger.kid, publicKey: stranger.publicKey }],
    }),
    signHead: (unsigned) => signHead({ ...unsigned, kid: head.kid, alg: 'Ed25519' }, head.sign),
  };
}

async function makeKey(): Promise<TestKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 keys come in pairs');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  if (!(raw instanceof ArrayBuffer)) throw new TypeError('A raw key is bytes');
  const publicKey = new Uint8Array(raw);
  return {
    kid: keyIdOf(publicKey),
    publicKey: toBase64Url(publicKey),
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(message))),
  };
}
