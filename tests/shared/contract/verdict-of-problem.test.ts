import { expect, test } from 'vitest';
import { type ProblemName, problemOf, problems } from '../../../shared/contract/problems.ts';
import { verdictOfProblem } from '../../../shared/contract/verdict-of-problem.ts';

const asOf = '2026-11-24T00:00:00.000Z';
const validUntil = '2026-11-25T00:00:00.000Z';

test('the outcomes not known, stale and unknown survive the way through a problem and back', () => {
  expect(verdictOfProblem(problemOf('not-known', { asOf, validUntil }))).toEqual({
    outcome: 'not-known',
    asOf,
    validUntil,
  });
  expect(verdictOfProblem(problemOf('register-stale', { lastKnownOn: asOf }))).toEqual({
    outcome: 'stale',
    lastKnownOn: asOf,
  });
  expect(verdictOfProblem(problemOf('register-unavailable'))).toEqual({
    outcome: 'unknown',
    cause: 'unreachable',
  });
});

test.each(
  (Object.keys(problems) as ProblemName[]).filter((name) => name !== 'register-unavailable'),
)('%s without its dates is no verdict', (name) => {
  expect(verdictOfProblem(problemOf(name))).toBeUndefined();
});
