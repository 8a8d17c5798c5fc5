import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { statisticsAnswerSchema } from '../../../shared/contract/statistics-answer.ts';
import { answerStatistics } from '../agencies/answer-statistics.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const statisticsJsonRoute = defineRoute(
  {
    id: 'statisticsJson',
    tag: 'lists',
    path: paths.statisticsJson,
    summary: { zh: '分类统计（JSON）', en: 'The register in numbers, as JSON' },
    query: noQuery,
    answer: { type: 'application/json', schema: statisticsAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerStatistics(context, 'statistics.json', (answer, { lifetime }) =>
        jsonAnswer(answer, lifetime),
      ),
  },
);
