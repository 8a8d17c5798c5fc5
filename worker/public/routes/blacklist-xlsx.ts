import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist, blacklistTable } from '../agencies/answer-blacklist.ts';
import { xlsxAnswer, xlsxType } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';

export const blacklistXlsxRoute = defineRoute(
  {
    id: 'blacklistXlsx',
    tag: 'lists',
    path: paths.blacklistXlsx,
    summary: { zh: '黑名单（XLSX）', en: 'The blacklist as XLSX' },
    query: noQuery,
    answer: { type: xlsxType },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBlacklist(context, 'blacklist.xlsx', (list, { lifetime }) =>
        xlsxAnswer(blacklistTable(list), lifetime),
      ),
  },
);
