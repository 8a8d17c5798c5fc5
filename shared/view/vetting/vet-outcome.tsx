import { formatInstant } from '../../messages/format-time.ts';
import { words } from '../../messages/words.ts';
import { writeCsv } from '../../tables/write-csv.ts';
import { withChoice } from '../../vetting/choices.ts';
import type { VetResult } from '../../vetting/vet-messages.ts';
import { isCertain } from '../../vetting/vet-row.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import { ColumnChoice } from './column-choice.tsx';
import { resultTable } from './result-table.ts';
import type { VetDeskProps } from './vet-desk-props.ts';
import { VetResults } from './vet-results.tsx';

/** What everything came to, with what was chosen on this device, and the ways to take it along. */
export function VetOutcome(props: VetDeskProps & { readonly result: VetResult }) {
  const { result, lang, choices, choose, makeRecord, nameOfRegister, save, session, source } =
    props;
  const { verdicts, now, asOf, unusable, table, silent } = result;
  const said = vetWords(lang);
  const rows = result.rows.map((row) => withChoice(row, choices));
  const uncertain = rows.filter((row) => !isCertain(row)).length;
  const tableNow = () => resultTable(rows, { lang, verdicts, now, asOf, nameOfRegister });
  const saveCsv = () =>
    save(`${said.fileName}.csv`, new Blob([writeCsv(tableNow())], { type: 'text/csv' }));
  const saveXlsx = async () => save(`${said.fileName}.xlsx`, await props.writeWorkbook(tableNow()));
  return (
    <>
      {unusable !== undefined && (
        <p class="warning" role="alert">
          {said.noRegister} {said.because[unusable]}
        </p>
      )}
      <Silent all={silent} {...{ lang, nameOfRegister }} />
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
          <button type="button" onClick={() => makeRecord(rows)}>
            {said.record}
          </button>
        )}
        <button type="button" onClick={session.reset}>
          {said.again}
        </button>
      </p>
      {makeRecord !== undefined && uncertain > 0 && (
        <p class="aside">{said.notInRecord(uncertain)}</p>
      )}
      <VetResults lang={lang} rows={rows} {...{ verdicts, now, choose, nameOfRegister }} />
    </>
  );
}

type SilentProps = Pick<VetDeskProps, 'lang' | 'nameOfRegister'> & {
  readonly all: VetResult['silent'];
};

/** Registers that could not be asked: no row is cleared by them. */
function Silent({ all, lang, nameOfRegister = (code) => code }: SilentProps) {
  const { because } = vetWords(lang);
  return (
    <>
      {all.map((one) => (
        <p key={one.jurisdiction} class="warning" role="alert">
          {nameOfRegister(one.jurisdiction)}
          {words(lang).colon}
          {because[one.because === 'none' ? 'no-register' : one.because]}
        </p>
      ))}
    </>
  );
}
