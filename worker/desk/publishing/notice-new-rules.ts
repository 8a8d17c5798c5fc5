import { publicity } from '../../../shared/disclosure/publicity.ts';
import { norms } from '../../../shared/jurisdiction/norms.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/**
 * Projects every subject anew where policies, norms, calendar or what disclosure lets out are not what the projections were made
 * with: a deployment may bring a policy whose first day no projection knew of.
 */
export function noticeNewRules(
  {
    jurisdiction: { policies, calendar },
    projections,
    settings: { publishesPersons },
  }: Pick<PublishingDesk, 'jurisdiction' | 'projections' | 'settings'>,
  kv: SyncKvStorage,
): void {
  const { years, daysOff, makeUpDays } = calendar;
  const days = { years, daysOff: [...daysOff], makeUpDays: [...makeUpDays] };
  const rules = { policies, norms, ...days, publicity, publishesPersons };
  const hash = toHex(sha256(canonicalBytes(rules)));
  if (kv.get<string>('rulesHash') === hash) return;
  projections.markAllDirty();
  kv.put('rulesHash', hash);
}
