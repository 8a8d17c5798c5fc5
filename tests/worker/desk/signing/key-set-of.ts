import type { KeySet, SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import { signKeySet } from '../../../../shared/register/trust/sign-key-set.ts';
import type { TestKey } from '../../../fixtures/keys/test-key.ts';

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
