import type { Problem } from '../../../shared/contract/problem.ts';
import { type Occurrence, problems as sharedProblems } from '../../../shared/contract/problems.ts';
import { deskProblems } from './problems/desk-problems.ts';

export type DeskProblemName = keyof typeof deskProblems | keyof typeof sharedProblems;

/** An RFC 9457 answer. It is never cached: an error must not outlive its cause. */
export function answerProblem(
  name: DeskProblemName,
  occurrence: Occurrence = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const kind = { ...sharedProblems, ...deskProblems }[name];
  const problem: Problem = { type: `urn:lucheng:problem:${name}`, ...kind, ...occurrence };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
