import { toBase64Url } from '../../../../shared/ledger/digest.ts';
import { keyIdOf } from '../../../../shared/register/trust/key-id.ts';
import type { KeySet, SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import { signKeySet } from '../../../../shared/register/trust/sign-key-set.ts';
import type { SignMessage } from '../../../../shared/register/trust/signature-port.ts';

export type TestKey = {
  readonly kid: string;
  readonly publicKey: string;
  readonly sign: SignMessage;
};

export async function makeTestKey(): Promise<TestKey> {
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

/** A key set of one root and one head key. */
export function keySetOf(version: number, root: TestKey, head: TestKey): Promise<SignedKeySet> {
  const nameOf = ({ kid, publicKey }: TestKey) => ({ kid, publicKey });
  const keySet: KeySet = {
    v: 1,
    jurisdiction: '330300',
    version,
    threshold: 1,
    rootKeys: [nameOf(root)],
    headKeys: [nameOf(head)],
    withdrawnKeys: [],
    expiresAt: '2028-08-01T00:00:00.000Z',
  };
  return signKeySet(keySet, [root]);
}
