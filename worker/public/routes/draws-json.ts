import { drawsAnswerSchema, drawsQuery } from '../../../shared/contract/draws-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { answerDraws } from '../draws/answer-draws.ts';
import { defineRoute } from '../http/route.ts';

export const drawsJsonRoute = defineRoute(
  {
    id: 'drawsJson',
    tag: 'lists',
    path: paths.drawsJson,
    summary: {
      zh: '专家抽取（按封存月份，JSON），不含人员',
      en: 'The draws of experts by the month of their commitment, as JSON, without persons',
    },
    query: drawsQuery,
    answer: { type: 'application/json', schema: drawsAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: (ask) =>
      answerDraws(ask, ask.query.month, (answer, { lifetime }) => jsonAnswer(answer, lifetime)),
  },
);
