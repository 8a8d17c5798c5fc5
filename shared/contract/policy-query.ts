import * as z from 'zod';
import { ratingCriteria, ratingParties } from '../jurisdiction/policy.ts';
import { langs } from '../messages/lang.ts';

/** How long the made-up agency has been registered, against the time that a grade needs. */
export const registrations = ['long', 'short', 'never'] as const;

const most = 99;
const acts = z.array(z.string().max(60)).max(40).default([]);

/** A number as a form sends it: a field that is left empty is a zero. */
const count = () => z.coerce.number().int().min(0).max(most).default(0);

/** A mark out of a hundred; empty: not given. */
const score = () =>
  z
    .literal('')
    .transform(() => undefined)
    .or(z.coerce.number().min(0).max(100).multipleOf(0.5))
    .optional();

const ratings = Object.fromEntries(
  ratingParties.flatMap((party) => [
    [`${party}s`, count().describe(`How many raters of the sort ${party}`)],
    ...ratingCriteria.map((criterion) => [
      `${party}-${criterion}`,
      score().describe(`What each ${party} gives for ${criterion}, of 100`),
    ]),
  ]),
) as Readonly<
  Record<`${(typeof ratingParties)[number]}s`, ReturnType<typeof count>> &
    Record<
      `${(typeof ratingParties)[number]}-${(typeof ratingCriteria)[number]}`,
      ReturnType<typeof score>
    >
>;

/** A made-up agency, for which a grade is worked out. */
export const policyQuery = z.strictObject({
  act: acts.describe('Acts of the catalogue that were found, each at its most points'),
  case: z.enum(['each', 'one']).default('each').describe('Whether all acts belong to one case'),
  listed: z.enum(['no', 'yes']).default('no').describe('Whether it is on the blacklist'),
  registered: z.enum(registrations).default('long').describe('How long it has been registered'),
  engagements: count().describe('How many unrelated clients confirmed a completed engagement'),
  ...ratings,
  version: z.coerce.number().int().min(1).max(most).optional().describe('Version of the policy'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type PolicyQuery = z.infer<typeof policyQuery>;
