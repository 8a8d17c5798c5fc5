import type { AgencyAnswer } from '../../shared/contract/agency-answer.ts';
import { paths } from '../../shared/contract/paths.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { problemType } from '../../shared/contract/problems.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';

export type LoadAgencyOptions = {
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
};

/**
 * The verdict on one agency. Anything that isn't clearly an answer is `unknown`: an error never looks like good news.
 */
export async function loadAgency(
  code: string,
  { origin, fetch, signal }: LoadAgencyOptions,
): Promise<Verdict> {
  try {
    const response = await fetch(origin + paths.agency(encodeURIComponent(code)), {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return verdictOfProblem(await response.json());
    const { record, span, asOf, validUntil }: AgencyAnswer = await response.json();
    return { outcome: 'known', record, span, asOf, validUntil };
  } catch {
    return unreachable;
  }
}

function verdictOfProblem({ type, asOf, validUntil, lastKnownOn }: Problem): Verdict {
  if (type === problemType('not-known') && asOf && validUntil) {
    return { outcome: 'not-known', asOf, validUntil };
  }
  if (type === problemType('register-stale') && lastKnownOn) {
    return { outcome: 'stale', lastKnownOn };
  }
  return unreachable;
}

const unreachable: Verdict = { outcome: 'unknown', cause: 'unreachable' };
