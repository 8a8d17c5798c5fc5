import { type LookupAnswer, lookupAnswerSchema } from '../../../shared/contract/lookup-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { lookupQuery } from '../../../shared/contract/queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import { lookUpName } from '../search/look-up-name.ts';

export const lookupRoute = defineRoute(
  {
    id: 'lookup',
    tag: 'lists',
    path: paths.lookup,
    summary: {
      zh: '按完整名称查代码；对得上几家或者只是相近的，不代为选择',
      en: 'The code of a whole name; where several or only like ones are found, none is chosen',
    },
    query: lookupQuery,
    answer: { type: 'application/json', schema: lookupAnswerSchema },
    problems: registerProblems,
    example: { query: { name: '示例环境检测有限公司' } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { name }, context }) =>
      answerFresh(context, (fresh) => {
        const found = lookUpName(fresh, name);
        const answer: LookupAnswer = { ...freshnessOf(fresh.lifetime), name, ...found };
        // Kept by nobody: it says what was asked.
        return jsonAnswer(answer, { kind: 'none' });
      }),
  },
);
