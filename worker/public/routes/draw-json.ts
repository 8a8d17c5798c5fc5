import { drawAnswerSchema } from '../../../shared/contract/draws-answer.ts';
import { exampleEntry } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { answerDraw } from '../draws/answer-draws.ts';
import { defineRoute } from '../http/route.ts';

export const drawJsonRoute = defineRoute(
  {
    id: 'drawJson',
    tag: 'lists',
    path: paths.drawJson('{entry}'),
    summary: {
      zh: '一次专家抽取（JSON），可用 lucheng draw check 复核',
      en: 'One draw of experts as JSON, for lucheng draw check',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: drawAnswerSchema },
    problems: ['no-such-draw', ...registerProblems],
    example: { params: { entry: exampleEntry } },
  },
  {
    rateClass: 'record',
    answer: (ask) =>
      answerDraw(ask, ask.param('entry'), (answer, { lifetime }) => jsonAnswer(answer, lifetime)),
  },
);
