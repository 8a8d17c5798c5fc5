import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBans, bansTable } from '../agencies/answer-bans.ts';
import { csvAnswer } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';

export const bansCsvRoute = defineRoute(
  {
    id: 'bansCsv',
    tag: 'lists',
    path: paths.bansCsv,
    summary: { zh: '现行市场禁入（CSV）', en: 'The market bans in force as CSV' },
    query: noQuery,
    answer: { type: 'text/csv' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBans(context, 'bans.csv', (answer, lifetime) => csvAnswer(bansTable(answer), lifetime)),
  },
);
