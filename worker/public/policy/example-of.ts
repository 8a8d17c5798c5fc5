import type { PolicyQuery } from '../../../shared/contract/policy-query.ts';
import {
  type Jurisdiction,
  type Policy,
  ratingParties,
} from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import type { Rating } from '../../../shared/rating/grade/track-record-of.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { addDays, startOfDay } from '../../../shared/time/shanghai.ts';
import type { Example } from './rate-example.ts';

/** A version of the policy, and the day on which the example is rated: today, or the last day on which the version was in force. */
export type PolicyDay = { readonly policy: Policy; readonly day: Day };

/** Undefined: there is no such version. One that is not in force yet is tried on its first day. */
export function policyDayOf(
  jurisdiction: Jurisdiction,
  { version }: PolicyQuery,
  today: Day,
): PolicyDay | undefined {
  const now = policyAt(jurisdiction, today);
  if (version === undefined || version === now.version) return { policy: now, day: today };
  const place = jurisdiction.policies.findIndex((one) => one.version === version);
  const policy = jurisdiction.policies[place];
  if (policy === undefined) return undefined;
  const next = jurisdiction.policies[place - 1];
  const isOver = next !== undefined && next.effectiveFrom <= today;
  return { policy, day: isOver ? addDays(next.effectiveFrom, -1) : policy.effectiveFrom };
}

/** What the form supposes. All raters of one sort give the same marks; who gives none rates nothing. */
export function exampleOf(asked: PolicyQuery, day: Day): Example {
  return {
    acts: [...new Set(asked.act)],
    isOneCase: asked.case === 'one',
    isBlacklisted: asked.listed === 'yes',
    registered: asked.registered,
    engagements: asked.engagements,
    ratings: ratingParties.flatMap((party) => {
      const marks = {
        quality: asked[`${party}-quality`],
        timeliness: asked[`${party}-timeliness`],
        fees: asked[`${party}-fees`],
      };
      const given = Object.fromEntries(
        Object.entries(marks).filter(([, mark]) => mark !== undefined),
      );
      if (Object.keys(given).length === 0) return [];
      const rating = { entry: '', from: startOfDay(day), party, afterDays: 0, ...given };
      return Array.from(
        { length: asked[`${party}s`] },
        (_, rater): Rating => ({ ...rating, rater: `${party} ${rater}` }),
      );
    }),
  };
}
