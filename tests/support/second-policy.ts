import { candidatePolicy } from '../../shared/contract/candidate-policy.ts';
import { policy2019 } from '../../shared/jurisdiction/330300/policy-2019.ts';
import type { Policy } from '../../shared/jurisdiction/policy.ts';

const source = '示环〔2026〕9号';

/** What a made-up second version changes: a leaked secret costs half, and a B takes more. */
export const policyChanges = {
  effectiveFrom: '2026-11-01',
  grading: { cuts: { value: { A: 90, B: 70, C: 40 }, source } },
  acts: { '12-8-secret-leak': { value: 5, source } },
};

export const secondPolicy: Policy = policyOf(candidatePolicy(policy2019, policyChanges));

function policyOf(candidate: ReturnType<typeof candidatePolicy>): Policy {
  if (candidate.kind === 'invalid') throw new Error(JSON.stringify(candidate.faults));
  return candidate.policy;
}
