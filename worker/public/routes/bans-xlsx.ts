import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBans, bansTable } from '../agencies/answer-bans.ts';
import { xlsxAnswer, xlsxType } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';

export const bansXlsxRoute = defineRoute(
  {
    id: 'bansXlsx',
    tag: 'lists',
    path: paths.bansXlsx,
    summary: { zh: '现行市场禁入（XLSX）', en: 'The market bans in force as XLSX' },
    query: noQuery,
    answer: { type: xlsxType },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBans(context, 'bans.xlsx', (answer, lifetime) =>
        xlsxAnswer(bansTable(answer), lifetime),
      ),
  },
);
