import { useState } from 'preact/hooks';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { type KeptRecord, searchRecords } from '../keep/kept-record.ts';
import { addressOf } from '../route.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { ReadFile, type ReadFileProps } from './read-file.tsx';

export type RecordListProps = ReadFileProps & {
  readonly records: readonly KeptRecord[];
  readonly lang: Lang;
};

/** The records kept on this device, the newest first, found by any of their words. */
export function RecordList({ records, read, lang }: RecordListProps) {
  const said = queryPageWords(lang).list;
  const [search, setSearch] = useState('');
  const found = searchRecords(records, search);
  return (
    <>
      <div class="actions">
        <a href={addressOf.byCode}>{said.byCode}</a>
        <ReadFile read={read} lang={lang} />
      </div>
      {records.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <label for="search">{said.search}</label>
          <input
            id="search"
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <p class="visually-hidden" role="status">
            {found.length}
          </p>
          {found.length === 0 ? <p>{said.noneFound}</p> : <Table found={found} lang={lang} />}
        </>
      )}
      <p class="aside">{said.stays}</p>
    </>
  );
}

function Table({ found, lang }: { readonly found: readonly KeptRecord[]; readonly lang: Lang }) {
  const said = queryPageWords(lang).list;
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{said.made}</th>
          <th scope="col">{said.project}</th>
          <th scope="col">{said.agencies}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ sha256, madeAt, projectNumber, project, unit, names, again }) => (
          <tr key={sha256}>
            <td>
              {formatInstant(madeAt, lang)}
              {again !== undefined && <div class="aside">{said.again}</div>}
            </td>
            <th scope="row">
              <a href={addressOf.sheet(sha256)}>
                {projectNumber}
                {project !== undefined && ` ${project}`}
              </a>
              <div class="aside">{unit}</div>
            </th>
            <td>
              {names.slice(0, shown).join('、')}
              {names.length > shown && ` +${names.length - shown}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shown = 4;
