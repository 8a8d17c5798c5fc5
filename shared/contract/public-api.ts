import { regulation } from '../jurisdiction/330300/regulation.ts';
import type { Api } from './openapi.ts';
import { type ProblemName, problems } from './problems.ts';

const { agency, issued } = regulation;
const always = [
  'invalid-query',
  'too-many-requests',
  'internal-error',
] as const satisfies readonly ProblemName[];

/** The public side, as its description introduces it. */
export const publicApi: Api = {
  title: '绿诚公示库 · Lucheng public register',
  description: `${agency.zh}信用公示。Credit of eco-environment technical service agencies. The city’s draft measures (征求意见稿) were never issued; of what was, ${issued.zh}, only the first five articles are known.`,
  problems,
  always,
  isConditional: true,
  needsToken: false,
};
