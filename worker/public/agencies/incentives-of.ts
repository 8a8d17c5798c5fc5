import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Possibility } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { possibilitiesOf } from '../../../shared/rating/explanation/possibilities-of.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { type Incentives, noIncentives } from '../../../shared/view/whole-record.tsx';
import type { Known } from './known-agency.ts';

/** What others may decide in an agency's favour by what is published of it (Art. 33), and under which articles. */
export function incentivesOf(verdict: Known, register: Register): Incentives {
  const jurisdiction = jurisdictionIn(register);
  if (jurisdiction === undefined) return noIncentives;
  return {
    under: citeDraft(jurisdiction, 'incentives'),
    possible: possibleIncentives(verdict, register),
  };
}

/** What others may decide in an agency's favour, without the articles; none of it is in force. */
export function possibleIncentives({ span, asOf }: Known, register: Register): Possibility[] {
  const jurisdiction = jurisdictionIn(register);
  if (jurisdiction === undefined) return [];
  const possible = possibilitiesOf(span, policyAt(jurisdiction, dayOf(asOf)));
  return possible.filter((one) => one.for === 'good');
}

function jurisdictionIn({ signedHead }: Register) {
  return jurisdictionOf(signedHead.head.jurisdiction);
}
