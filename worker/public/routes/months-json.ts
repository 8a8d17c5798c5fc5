import { monthsAnswerSchema } from '../../../shared/contract/months-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerMonths } from '../agencies/answer-months.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const monthsJsonRoute = defineRoute(
  {
    id: 'monthsJson',
    tag: 'lists',
    path: paths.monthsJson,
    summary: {
      zh: '历月月末统计（JSON）',
      en: 'The register in numbers at the end of each month, as JSON',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: monthsAnswerSchema },
    problems: registerProblems,
  },
  { rateClass: 'list', answer: (asked) => answerMonths(asked, jsonAnswer) },
);
