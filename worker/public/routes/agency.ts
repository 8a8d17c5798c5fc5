import { type AgencyAnswer, agencyAnswerSchema } from '../../../shared/contract/agency-answer.ts';
import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { listPossible } from '../agencies/possibilities-for.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { wireMarkOf } from '../answering/wire-mark.ts';
import { defineRoute } from '../http/route.ts';

export const agencyRoute = defineRoute(
  {
    id: 'agency',
    tag: 'agencies',
    path: paths.agency('{code}'),
    summary: { zh: '按代码查询一家机构', en: 'One agency by its code' },
    query: noQuery,
    answer: { type: 'application/json', schema: agencyAnswerSchema },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, context }) =>
      answerKnown(context, param('code'), 'agency', ({ verdict, lifetime, register }) => {
        const { code } = verdict.record;
        const answer: AgencyAnswer = {
          ...verdict,
          sequence: lifetime.sequence,
          incentives: listPossible(verdict, register, 'good').map(({ for: _, ...one }) => one),
          mark: wireMarkOf(markOf(verdict).key),
          links: { page: paths.page(code), badge: paths.badge(code), receipt: paths.receipt(code) },
        };
        return jsonAnswer(answer, lifetime);
      }),
  },
);
