import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist, blacklistTable } from '../agencies/answer-blacklist.ts';
import { csvAnswer } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';

export const blacklistCsvRoute = defineRoute(
  {
    id: 'blacklistCsv',
    tag: 'lists',
    path: paths.blacklistCsv,
    summary: { zh: '黑名单（CSV）', en: 'The blacklist as CSV' },
    query: noQuery,
    answer: { type: 'text/csv' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBlacklist(context, 'blacklist.csv', (list, { lifetime }) =>
        csvAnswer(blacklistTable(list), lifetime),
      ),
  },
);
