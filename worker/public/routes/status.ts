import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import {
  removalBoundSeconds,
  type StatusAnswer,
  statusAnswerSchema,
} from '../../../shared/contract/status-answer.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';

export const statusRoute = defineRoute(
  {
    id: 'status',
    tag: 'register',
    path: paths.status,
    summary: {
      zh: '公示库现状与撤下时限',
      en: 'Which register answers, and our bound on removals',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: statusAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'record',
    answer: ({ context }) =>
      answerFresh(context, ({ register, lifetime }) => {
        const { jurisdiction, expiresAt, ledger, minWaitSeconds } = register.signedHead.head;
        const answer: StatusAnswer = {
          ...freshnessOf(lifetime),
          jurisdiction,
          expiresAt,
          agencies: register.size,
          ledger,
          links: { export: paths.export },
          removalBoundSeconds: { online: removalBoundSeconds, extension: minWaitSeconds },
        };
        return jsonAnswer(answer, lifetime);
      }),
  },
);
