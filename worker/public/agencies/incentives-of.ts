import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Possibility } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { possibilitiesOf } from '../../../shared/rating/explanation/possibilities-of.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { Known } from './known-agency.ts';

/** What others may decide in an agency's favour by what is published of it (Art. 33); none of it is in force. */
export function incentivesOf(
  { span, asOf }: Known,
  { signedHead }: Register,
): readonly Possibility[] {
  const jurisdiction = jurisdictionOf(signedHead.head.jurisdiction);
  if (jurisdiction === undefined) return [];
  return possibilitiesOf(span, policyAt(jurisdiction, dayOf(asOf))).filter(
    (one) => one.for === 'good',
  );
}
