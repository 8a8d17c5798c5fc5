import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Possibility } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { possibilitiesOf } from '../../../shared/rating/explanation/possibilities-of.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { noPossibilities, type Possibilities } from '../../../shared/view/whole-record.tsx';
import type { Known } from './known-agency.ts';

/** In an agency's favour, and to its disadvantage. */
export type InBothWays = Readonly<Record<'incentives' | 'measures', Possibilities>>;

/** What others may decide about an agency by what is published of it (Arts. 33, 34), and under which articles. */
export function possibilitiesFor(verdict: Known, register: Register): InBothWays {
  const jurisdiction = jurisdictionIn(register);
  if (jurisdiction === undefined) return { incentives: noPossibilities, measures: noPossibilities };
  const [good, poor] = [
    listPossible(verdict, register, 'good'),
    listPossible(verdict, register, 'poor'),
  ];
  return {
    incentives: { under: citeDraft(jurisdiction, 'incentives'), possible: good },
    measures: { under: citeDraft(jurisdiction, 'measures'), possible: poor },
  };
}

/** What others may decide in an agency's favour, or to its disadvantage, without the articles; none of it is in force. */
export function listPossible(
  { span, asOf }: Known,
  register: Register,
  forWhom: Possibility['for'],
): Possibility[] {
  const jurisdiction = jurisdictionIn(register);
  if (jurisdiction === undefined) return [];
  const all = possibilitiesOf(span, policyAt(jurisdiction, dayOf(asOf)));
  return all.filter((one) => one.for === forWhom);
}

function jurisdictionIn({ signedHead }: Register) {
  return jurisdictionOf(signedHead.head.jurisdiction);
}
