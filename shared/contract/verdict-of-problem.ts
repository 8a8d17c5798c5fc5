import type { Verdict } from '../register/reader/verdict.ts';
import type { Problem } from './problem.ts';
import { type ProblemName, problemType } from './problems.ts';

/** The verdict that a problem stands for; undefined for a problem with the question instead of the register. */
export function verdictOfProblem({
  type,
  asOf,
  validUntil,
  lastKnownOn,
}: Problem): Exclude<Verdict, { outcome: 'known' }> | undefined {
  if (is(type, 'not-known') && asOf !== undefined && validUntil !== undefined) {
    return { outcome: 'not-known', asOf, validUntil };
  }
  if (is(type, 'register-stale') && lastKnownOn !== undefined) {
    return { outcome: 'stale', lastKnownOn };
  }
  return is(type, 'register-unavailable')
    ? { outcome: 'unknown', cause: 'unreachable' }
    : undefined;
}

function is(type: string, name: ProblemName): boolean {
  return type === problemType(name);
}
