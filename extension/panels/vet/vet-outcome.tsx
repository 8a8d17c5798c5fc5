import { formatInstant } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
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
  const { verdicts, now, asOf, unusable, table, silent } = result;
  const nameOfRegister = (jurisdiction: string) => props.nameOfRegister(jurisdiction, lang);
  const said = vetWords(lang);
  const rows = result.rows.map((row) => withChoice(row, choices));
  const vetted = queryOfRows(rows);
  const tableNow = () => resultTable(rows, { lang, verdicts, now, asOf, nameOfRegister });
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
      <Silent all={silent} lang={lang} nameOfRegister={props.nameOfRegister} />
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
      <VetResults lang={lang} rows={rows} {...{ verdicts, now, choose, nameOfRegister }} />
    </>
  );
}

type SilentProps = Pick<VetPageProps, 'lang' | 'nameOfRegister'> & {
  readonly all: VetResult['silent'];
};

/** Registers that could not be asked: no row is cleared by them. */
function Silent({ all, lang, nameOfRegister }: SilentProps) {
  const { because } = vetWords(lang);
  return (
    <>
      {all.map((one) => (
        <p key={one.jurisdiction} class="warning" role="alert">
          {nameOfRegister(one.jurisdiction, lang)}
          {words(lang).colon}
          {because[one.because === 'none' ? 'no-register' : one.because]}
        </p>
      ))}
    </>
  );
}
