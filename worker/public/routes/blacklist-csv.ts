import { blacklistCsvOperation } from '../../../shared/contract/list-operations.ts';
import { decisionHeader, decisionRow } from '../../../shared/tables/decision-row.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

/** One row per decision in force, for spreadsheets; programs had better read the JSON, whose values are unaltered. */
export const blacklistCsvRoute = defineRoute(blacklistCsvOperation, {
  rateClass: 'list',
  answer: ({ reading }) =>
    answerBlacklist(reading, 'blacklist.csv', ({ agencies, asOf, title }, lifetime) => {
      const rows = agencies.flatMap((agency) =>
        agency.reasons.map((reason) => decisionRow(agency, reason, asOf)),
      );
      const name = encodeURIComponent(`${title.zh}.csv`);
      return textAnswer('text/csv', writeCsv([decisionHeader, ...rows]), lifetime, {
        'Content-Disposition': `attachment; filename="blacklist.csv"; filename*=UTF-8''${name}`,
      });
    }),
});
