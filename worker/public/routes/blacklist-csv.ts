import type { ListedAgency } from '../../../shared/contract/blacklist-answer.ts';
import { blacklistCsvOperation } from '../../../shared/contract/operations.ts';
import { marksInWords } from '../../../shared/tables/marks-in-words.ts';
import { shanghaiTime } from '../../../shared/tables/shanghai-time.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

/** One row per decision in force, for spreadsheets; programs had better read the JSON, whose values are unaltered. */
export const blacklistCsvRoute = defineRoute(blacklistCsvOperation, {
  rateClass: 'list',
  answer: ({ reading }) =>
    answerBlacklist(reading, 'blacklist.csv', ({ agencies, asOf, title }, lifetime) => {
      const rows = agencies.flatMap((agency) => rowsOf(agency, shanghaiTime(asOf)));
      const name = encodeURIComponent(`${title.zh}.csv`);
      return textAnswer('text/csv', writeCsv([header, ...rows]), lifetime, {
        'Content-Disposition': `attachment; filename="blacklist.csv"; filename*=UTF-8''${name}`,
      });
    }),
});

const header = [
  '统一社会信用代码',
  '名称',
  '列入时间',
  '到期时间',
  '决定机关',
  '法律依据',
  '条款',
  '决定文号',
  '事由',
  '标注',
  '记录编号',
  '数据截至',
] as const;

function rowsOf({ code, name, reasons }: ListedAgency, asOf: string): readonly string[][] {
  return reasons.map(({ from, until, basis, summary, entries, marks }) => [
    code,
    name,
    shanghaiTime(from),
    shanghaiTime(until),
    basis.authority,
    basis.law,
    basis.article,
    basis.documentNumber,
    summary,
    marksInWords(marks),
    entries.join(' '),
    asOf,
  ]);
}
