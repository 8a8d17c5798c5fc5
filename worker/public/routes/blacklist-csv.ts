import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { decisionHeader, decisionRow } from '../../../shared/tables/decision-row.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

/** One row per decision in force, for spreadsheets; programs had better read the JSON, whose values are unaltered. */
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
      answerBlacklist(context, 'blacklist.csv', ({ agencies, asOf, title }, { lifetime }) => {
        const rows = agencies.flatMap((agency) =>
          agency.reasons.map((reason) => decisionRow(agency, reason, asOf)),
        );
        const name = encodeURIComponent(`${title.zh}.csv`);
        return textAnswer('text/csv', writeCsv([decisionHeader, ...rows]), lifetime, {
          'Content-Disposition': `attachment; filename="blacklist.csv"; filename*=UTF-8''${name}`,
        });
      }),
  },
);
