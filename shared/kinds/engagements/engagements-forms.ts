import * as z from 'zod';
import { services } from '../../identity/services.ts';
import { ratingParties } from '../../jurisdiction/policy.ts';
import { claimDecided } from '../form/claim-decided.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import {
  area,
  type BrokenRule,
  day,
  engagementNumber,
  entryId,
  line,
  personCode,
  uscc,
} from '../form/fields.ts';

export const engagementClosedForm = formOf(
  'engagement-closed',
  z.strictObject({ engagement: engagementNumber, completedOn: day }),
);

export type EngagementClosedBody = BodyOf<typeof engagementClosedForm>;

export const engagementConfirmedForm = formOf(
  'engagement-confirmed',
  z.strictObject({ engagement: engagementNumber }),
);

export type EngagementConfirmedBody = BodyOf<typeof engagementConfirmedForm>;

export const engagementOpenedForm = formOf(
  'engagement-opened',
  z.strictObject({
    /** The agency's own number for it, such as the contract's. */
    engagement: engagementNumber,
    client: uscc,
    services: z.array(z.enum(services)).min(1).max(services.length),
    /** Where the work is done (GB/T 2260). */
    area: area,
    /** The client took note of standards, process and plan (Art. 9). */
    acknowledgedOn: day,
    /** Version of the agency's quality system (Art. 11). */
    qualitySystem: line(100),
    /** The practitioners in charge. */
    leaders: z.array(personCode).max(20).exactOptional(),
    openedOn: day,
  }),
);

export type EngagementOpenedBody = BodyOf<typeof engagementOpenedForm>;

export const engagementRepudiatedForm = formOf(
  'engagement-repudiated',
  z.strictObject({
    /** Code of the agency that used the name. */
    agency: uscc,
    engagement: engagementNumber,
  }),
);

export type EngagementRepudiatedBody = BodyOf<typeof engagementRepudiatedForm>;

/** 0 is worst, 100 best. */
const score = z.number().min(0).max(100).exactOptional();

export const evaluationForm = formOf(
  'evaluation',
  z
    .strictObject({
      /** The agency's number of the engagement. */
      engagement: engagementNumber,
      party: z.enum(ratingParties),
      quality: score,
      timeliness: score,
      fees: score,
      comment: line(500).exactOptional(),
    })
    .refine(({ quality, timeliness, fees }) => [quality, timeliness, fees].some(isGiven), {
      params: {
        rule: 'evaluation.no-score',
        zh: '质量、时限、收费至少评价一项',
        en: 'At least one of quality, timeliness and fees has to be scored',
      } satisfies BrokenRule,
    }),
);

export type EvaluationBody = BodyOf<typeof evaluationForm>;

function isGiven(value: number | undefined): boolean {
  return value !== undefined;
}

export const repudiationDecidedForm = formOf(
  'repudiation-decided',
  z.strictObject({
    /** Id of the repudiation. */
    repudiation: entryId,
    /** Upheld: the practitioner took no part; rejected: they did. */
    ...claimDecided,
  }),
);

export type RepudiationDecidedBody = BodyOf<typeof repudiationDecidedForm>;

export const commendationForm = formOf(
  'commendation',
  z.strictObject({ title: line(200), awardedOn: day }),
);

export type CommendationBody = BodyOf<typeof commendationForm>;
