import { agencyTerm } from '../jurisdiction/agency-term.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Api } from './openapi.ts';
import { type ProblemName, problems } from './problems.ts';

const always = [
  'invalid-query',
  'too-many-requests',
  'internal-error',
] as const satisfies readonly ProblemName[];

const about = `${agencyTerm.zh}信用公示。Credit of eco-environment technical service agencies.`;

/** The introduction of the public API's description, for one city or for any. */
export function publicApi(jurisdiction?: Jurisdiction): Api {
  return {
    title: '绿诚公示库 · Lucheng public register',
    description: jurisdiction ? `${about} ${jurisdiction.regulation.about}` : about,
    problems,
    always,
    isConditional: true,
    sentOnByLang: 'The same page in the language of Accept-Language, where the address names none',
    needsToken: false,
  };
}
