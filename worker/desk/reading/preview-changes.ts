import { candidatePolicy } from '../../../shared/contract/candidate-policy.ts';
import type { PolicyPreview } from '../../../shared/contract/policy-preview.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { previewPolicy } from '../../../shared/rating/preview-policy.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { Ledger } from '../ledger/ledger.ts';

export type Previewed =
  | { readonly kind: 'preview'; readonly json: string }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** Runs a policy that isn't in force over the whole ledger; `changes` is what differs from the one that is. */
export function previewChanges(
  { entries, jurisdiction }: Pick<Ledger, 'entries' | 'jurisdiction'>,
  changes: unknown,
  now: Instant,
): Previewed {
  const candidate = candidatePolicy(policyAt(jurisdiction, dayOf(now)), changes);
  if (candidate.kind === 'invalid') return candidate;
  const { policy } = candidate;
  let subjects = 0;
  function* histories(): Generator<readonly Entry[]> {
    for (const key of entries.subjectKeys()) {
      subjects++;
      yield entries.historyOf(key);
    }
  }
  const shifts = previewPolicy(histories(), jurisdiction, policy, now, (agency) =>
    entries.historyOfAgency(agency),
  );
  const preview: PolicyPreview = { effectiveFrom: policy.effectiveFrom, subjects, shifts };
  return { kind: 'preview', json: JSON.stringify(preview) };
}
