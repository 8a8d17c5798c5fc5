import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { answerProblem } from '../answer-problem.ts';
import { secretAlone } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** Tokens are ended by the operator's secret alone. */
export const revokeTokenRoute = defineRoute(
  {
    id: 'revokeToken',
    tag: 'access',
    method: 'delete',
    path: deskPaths.token('{id}'),
    summary: { zh: '吊销令牌', en: 'Ends a token at once' },
    params: { id: z.string() },
    query: noQuery,
    answer: { status: 204 },
    problems: ['token-unknown'],
    example: { params: { id: '0123456789abcdef' } },
  },
  {
    routeClass: 'operate',
    askers: secretAlone,
    answer: async ({ env, params: { id } }) =>
      (await openLedger(env).revokeToken(id))
        ? new Response(null, { status: 204 })
        : answerProblem('token-unknown'),
  },
);
