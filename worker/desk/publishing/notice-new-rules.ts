import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { ProjectionStore } from './projection-store.ts';

/**
 * Projects every subject anew where policies or calendar are not what the projections were made with: a deployment may bring
 * a policy whose first day no projection knew of.
 */
export function noticeNewRules(
  { policies, calendar }: Jurisdiction,
  projections: ProjectionStore,
  kv: SyncKvStorage,
): void {
  const { years, daysOff, makeUpDays } = calendar;
  const rules = { policies, years, daysOff: [...daysOff], makeUpDays: [...makeUpDays] };
  const hash = toHex(sha256(canonicalBytes(rules)));
  if (kv.get<string>('rulesHash') === hash) return;
  projections.markAllDirty();
  kv.put('rulesHash', hash);
}
