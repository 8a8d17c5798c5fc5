import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { possibilitiesOf } from '../../../shared/rating/explanation/possibilities-of.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { type Incentives, noIncentives } from '../../../shared/view/whole-record.tsx';
import type { Known } from './known-agency.ts';

/** What others may decide in an agency's favour by what is published of it (Art. 33); none of it is in force. */
export function incentivesOf({ span, asOf }: Known, { signedHead }: Register): Incentives {
  const jurisdiction = jurisdictionOf(signedHead.head.jurisdiction);
  if (jurisdiction === undefined) return noIncentives;
  const possible = possibilitiesOf(span, policyAt(jurisdiction, dayOf(asOf)));
  return {
    under: citeDraft(jurisdiction, 'incentives'),
    possible: possible.filter((one) => one.for === 'good'),
  };
}
