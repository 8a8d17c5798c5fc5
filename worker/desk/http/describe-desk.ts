import { describeApi } from '../../../shared/contract/openapi.ts';
import { problems } from '../../../shared/contract/problems.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import type { DeskProblemName } from './answer-problem.ts';
import { anybody } from './askers.ts';
import { describeKinds } from './kind-schemas.ts';
import { policyChangesForms } from './policy-changes-schema.ts';
import { deskProblems } from './problems/desk-problems.ts';
import type { DeskRoute } from './route.ts';

/** The OpenAPI 3.1 document of these routes. */
export function describeDesk(
  routes: readonly DeskRoute[],
  jurisdiction: Jurisdiction | undefined,
): ReturnType<typeof describeApi> {
  return describeApi(
    { ...deskApi, schemas: { ...describeKinds(theBook), ...policyChangesForms } },
    routes.map(describe),
    jurisdiction,
  );
}

const always: readonly DeskProblemName[] = [
  'invalid-query',
  'unauthenticated',
  'token-expired',
  'token-revoked',
  'locked',
  'too-many-requests',
  'internal-error',
];

const deskApi = {
  title: '绿诚工作台 · Lucheng desk',
  description:
    '机关内部接口：录入、查阅、发布。The inside: recording, reading and publishing. Nothing here is public and no answer may be kept. `x-lucheng-askers` says which roles may ask, and whether the operator’s secret may.',
  problems: { ...problems, ...deskProblems },
  always,
  isConditional: false,
  needsToken: true,
};

const caseNumber = {
  name: 'Case-Number',
  description: 'The case for which this is read, 2 to 64 characters, percent-encoded UTF-8',
  example: 'WZ-1',
};

/** The operation with headers and problems that follow from its askers, the access log and its body. */
function describe({ operation, askers, isLogged, elsewhere }: DeskRoute) {
  const { roles, bySecret, problem } = askers;
  const isForAll = askers === anybody;
  const headers = [...(operation.headers ?? []), ...(isLogged ? [caseNumber] : [])];
  return {
    ...operation,
    headers,
    problems: [
      ...operation.problems,
      ...(isForAll ? [] : [problem]),
      ...(isLogged ? (['case-number-missing', 'not-archived'] as const) : []),
      ...(operation.body?.problems ?? []),
    ],
    ...(elsewhere && { sentOn: 'Another address answers this question; ask there' }),
    extensions: { 'x-lucheng-askers': { roles, operatorSecret: bySecret } },
  };
}
