import { publicityIn } from '../../../shared/disclosure/publicity.ts';
import { norms } from '../../../shared/jurisdiction/norms.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/**
 * Projects every subject anew where policies, norms or what disclosure lets out are not what the projections were made with: a
 * deployment may bring a policy whose first day no projection knew of. No projection rests on the calendar of working days.
 */
export function noticeNewRules(
  {
    jurisdiction,
    projections,
    settings: { publishesPersons },
  }: Pick<PublishingDesk, 'jurisdiction' | 'projections' | 'settings'>,
  kv: SyncKvStorage,
): void {
  const { policies } = jurisdiction;
  const rules = { policies, norms, publicity: publicityIn(jurisdiction), publishesPersons };
  const hash = toHex(sha256(canonicalBytes(rules)));
  if (kv.get<string>('rulesHash') === hash) return;
  projections.markAllDirty();
  kv.put('rulesHash', hash);
}
