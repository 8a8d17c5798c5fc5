import { publicityIn } from '../../../shared/disclosure/publicity.ts';
import { norms } from '../../../shared/jurisdiction/norms.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { RecordSources } from './record-sources.ts';
import type { StaleProjections } from './stale-projections.ts';

type Ruled = Pick<RecordSources, 'jurisdiction' | 'settings'> & {
  readonly stale: StaleProjections;
};

/**
 * Projects every subject anew where policies, norms or what disclosure lets out are not what the projections were made with: a
 * deployment may bring a policy whose first day no projection knew of. No projection rests on the calendar of working days.
 */
export function noticeNewRules(
  { jurisdiction, stale, settings: { publishesPersons } }: Ruled,
  kv: SyncKvStorage,
): void {
  const { policies } = jurisdiction;
  const rules = { policies, norms, publicity: publicityIn(jurisdiction), publishesPersons };
  const hash = toHex(sha256(canonicalBytes(rules)));
  if (kv.get<string>('rulesHash') === hash) return;
  stale.markAll();
  kv.put('rulesHash', hash);
}
