import { useSignal } from '@preact/signals';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { ListColumns } from '../../vetting/list-columns.ts';
import type { ReadColumns, VetSource } from '../../vetting/vet-messages.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import type { VetSession } from './vet-session.ts';

type ColumnChoiceProps = {
  readonly lang: Lang;
  readonly table: ReadColumns;
  readonly source: VetSource;
  readonly run: VetSession['run'];
};

const fields = ['name', 'code', 'lot'] as const;

/** Which columns of a table were read, and others to read it by. */
export function ColumnChoice({ lang, table, source, run }: ColumnChoiceProps) {
  const { columns, titles } = table;
  const said = vetWords(lang).columns;
  const { colon } = words(lang);
  const chosen = useSignal<Pick<ListColumns, (typeof fields)[number]>>({
    name: columns?.name,
    code: columns?.code,
    lot: columns?.lot,
  });
  const label = (column: number) =>
    said.column(letterOf(column), columns?.by === 'cells' ? '' : (titles[column] ?? '').trim());
  const apply = () =>
    run({
      source,
      columns: { ...columns, headRows: columns?.headRows ?? 0, ...chosen.value, by: 'reader' },
    });
  const read = fields.flatMap((field) => {
    const column = columns?.[field];
    return column === undefined ? [] : [`${said.field[field]}${colon}${label(column)}`];
  });
  if (titles.length < 2) return null;
  return (
    <details class="columns">
      <summary>
        {columns === undefined
          ? said.every
          : `${said.title}${colon}${read.join(words(lang).clause)}（${said.by[columns.by]}）`}
      </summary>
      {columns !== undefined && <p class="aside">{said.others}</p>}
      <p class="column-fields">
        {fields.map((field) => (
          <label key={field}>
            {said.field[field]}{' '}
            <select
              value={String(chosen.value[field] ?? '')}
              onChange={({ currentTarget: { value } }) => {
                const column = value === '' ? undefined : Number(value);
                chosen.value = { ...chosen.value, [field]: column };
              }}
            >
              <option value="">{said.none}</option>
              {titles.map((_, column) => (
                <option key={letterOf(column)} value={String(column)}>
                  {label(column)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" onClick={apply}>
          {said.apply}
        </button>
      </p>
    </details>
  );
}

/** As spreadsheet programs name columns: A to Z, AA … */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
