import { toBase64Url } from '../../ledger/digest.ts';
import type { KeySet, SignedKeySet } from './key-set.ts';
import type { SignMessage } from './signature-port.ts';
import { keySetMessage } from './signed-message.ts';

export type KeySigner = { readonly kid: string; readonly sign: SignMessage };

/** Signs a key set with each of `signers`: the root keys of the set before it, and its own. */
export async function signKeySet(
  keySet: KeySet,
  signers: readonly KeySigner[],
): Promise<SignedKeySet> {
  const message = keySetMessage(keySet);
  const signatures = await Promise.all(
    signers.map(async ({ kid, sign }) => ({ kid, signature: toBase64Url(await sign(message)) })),
  );
  return { keySet, signatures };
}
