import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import { signHead } from '../../../shared/register/trust/sign-head.ts';
import { headKey, type TestKey } from './make-keys.ts';

export const issuedAt = '2026-11-24T00:00:00.000Z';
export const expiresAt = '2026-11-25T00:00:00.000Z';
/** While the head is valid. */
export const noon = '2026-11-24T12:00:00.000Z';

export function makeHead(changes: Partial<Head> = {}): Head {
  return {
    v: 1,
    jurisdiction: '330300',
    sequence: 7,
    issuedAt,
    expiresAt,
    minWaitSeconds: 600,
    manifest: 'a'.repeat(64),
    overlay: null,
    recordsRoot: 'b'.repeat(64),
    ledger: { size: 12, root: 'c'.repeat(64) },
    mirrors: [],
    kid: headKey.kid,
    alg: 'Ed25519',
    ...changes,
  };
}

export function makeSignedHead(
  changes: Partial<Head> = {},
  key: TestKey = headKey,
): Promise<SignedHead> {
  return signHead(makeHead({ kid: key.kid, ...changes }), key.sign);
}

export async function makeHeadBytes(
  changes: Partial<Head> = {},
  key: TestKey = headKey,
): Promise<Uint8Array> {
  return canonicalBytes(await makeSignedHead(changes, key));
}
