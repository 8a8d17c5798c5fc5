import { formatInstant } from '../../../shared/messages/format-time.ts';
import { writeCsv } from '../../../shared/tables/write-csv.ts';
import { withChoice } from '../../../shared/vetting/choices.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import { resultTable } from '../../../shared/view/vetting/result-table.ts';
import { VetResults } from '../../../shared/view/vetting/vet-results.tsx';
import type { VetResult } from '../../vetting/vet-messages.ts';
import { ColumnChoice } from './column-choice.tsx';
import { queryOfRows } from './query-of-rows.ts';
import type { VetPageProps } from './vet-page-props.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What everything came to, with what was chosen on this device, and the ways to take it along. */
export function VetOutcome(props: VetPageProps & { readonly result: VetResult }) {
  const { result, lang, choices, choose, makeRecord, save, session, source } = props;
  const { verdicts, now, asOf, unusable, table } = result;
  const said = vetWords(lang);
  const rows = result.rows.map((row) => withChoice(row, choices));
  const vetted = queryOfRows(rows);
  const tableNow = () => resultTable(rows, { lang, verdicts, now, asOf });
  const saveCsv = () =>
    save(`${said.fileName}.csv`, new Blob([writeCsv(tableNow())], { type: 'text/csv' }));
  const saveXlsx = async () => save(`${said.fileName}.xlsx`, await writeWorkbook(tableNow()));
  return (
    <>
      {unusable !== undefined && (
        <p class="warning" role="alert">
          {said.noRegister} {said.because[unusable]}
        </p>
      )}
      <p class="counts" role="status">
        {said.rows(rows.length)}
        {asOf !== undefined && <span class="aside"> {said.asOf(formatInstant(asOf, lang))}</span>}
      </p>
      {table && source && (
        <ColumnChoice lang={lang} table={table} source={source} run={session.run} />
      )}
      <p class="take-away">
        <button type="button" onClick={saveCsv}>
          {said.csv}
        </button>
        <button type="button" onClick={saveXlsx}>
          {said.xlsx}
        </button>
        {makeRecord !== undefined && asOf !== undefined && (
          <button type="button" onClick={() => makeRecord(vetted.query)}>
            {said.record}
          </button>
        )}
        <button type="button" onClick={session.reset}>
          {said.again}
        </button>
      </p>
      {makeRecord !== undefined && vetted.leftOut > 0 && (
        <p class="aside">{said.notInRecord(vetted.leftOut)}</p>
      )}
      <VetResults lang={lang} rows={rows} verdicts={verdicts} now={now} choose={choose} />
    </>
  );
}
