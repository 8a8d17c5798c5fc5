import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerMonths, monthsTable } from '../agencies/answer-months.ts';
import { csvAnswer } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';

export const monthsCsvRoute = defineRoute(
  {
    id: 'monthsCsv',
    tag: 'lists',
    path: paths.monthsCsv,
    summary: {
      zh: '历月月末统计（CSV）',
      en: 'The register in numbers at the end of each month, as CSV',
    },
    query: noQuery,
    answer: { type: 'text/csv' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: (asked) =>
      answerMonths(asked, (answer, lifetime) => csvAnswer(monthsTable(answer), lifetime)),
  },
);
