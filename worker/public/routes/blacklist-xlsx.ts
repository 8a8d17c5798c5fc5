import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { writeXlsx } from '../../../shared/sheets/write-xlsx.ts';
import { decisionHeader, decisionRow } from '../../../shared/tables/decision-row.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows of the CSV as a workbook, in which every cell is text as it is. */
export const blacklistXlsxRoute = defineRoute(
  {
    id: 'blacklistXlsx',
    tag: 'lists',
    path: paths.blacklistXlsx,
    summary: { zh: '黑名单（XLSX）', en: 'The blacklist as XLSX' },
    query: noQuery,
    answer: { type },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBlacklist(context, 'blacklist.xlsx', ({ agencies, asOf, title }, { lifetime }) => {
        const rows = agencies.flatMap((agency) =>
          agency.reasons.map((reason) => decisionRow(agency, reason, asOf)),
        );
        const name = encodeURIComponent(`${title.zh}.xlsx`);
        const answer = textAnswer(type, JSON.stringify(rows), lifetime, {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="blacklist.xlsx"; filename*=UTF-8''${name}`,
        });
        return { ...answer, body: writeXlsx(title.zh, [decisionHeader, ...rows]) };
      }),
  },
);
