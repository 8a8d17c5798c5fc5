import { longestValid } from '../../../shared/register/trust/limits.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import { readHeadKey } from './head-key.ts';
import { readKeySets } from './read-key-sets.ts';
import type { SigningSettings } from './signing-desk.ts';
import { signingPolicy } from './signing-policy.ts';

/** Keys are read when they are needed, so that a desk without them still records. */
export function readSigningSettings(env: LedgerEnvironment): SigningSettings {
  return {
    readHeadKey: () => readHeadKey(env.HEAD_KEY),
    readKeySets: () => readKeySets(env.KEY_SET),
    mirrors: (env.MIRRORS ?? '').split(',').filter((mirror) => mirror !== ''),
    minWaitSeconds: Number(env.MIN_WAIT_SECONDS ?? signingPolicy.minWaitSeconds),
    // Readers believe no head for longer.
    headValidSeconds: Math.min(
      Number(env.HEAD_VALID_SECONDS ?? signingPolicy.headValidSeconds),
      longestValid.head.value,
    ),
  };
}
