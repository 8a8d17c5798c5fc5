import { likelyHead } from '../../../../shared/importing/find-head.ts';
import { tableImportOf } from '../../../../shared/importing/table-imports.ts';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import { readSheet } from '../../../../shared/sheets/read-sheet.ts';
import { personalPlaces } from '../../../../shared/tables/columns.ts';
import { importPolicy } from '../../importing/import-policy.ts';
import type { KeptRow } from '../../importing/import-store.ts';
import { FaultSummary, Field } from '../frame/fields.tsx';
import { type Answer, type Ask, defineScreen, type Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { mayImport, sortsOf } from './importing-rights.ts';
import { importingWords } from './importing-words.ts';
import { rowsToKeep } from './judge-table.ts';

/** Where a table is brought in, and those that the visitor has brought in. */
export const importListScreen = defineScreen({
  path: screenPaths.imports,
  who: 'grant',
  allows: mayImport,
  takesFile: importPolicy.mostBytes,
  get: (ask) => listPage(ask, []),
  post: async (ask) => {
    const read = await readFile(ask);
    if ('fault' in read) return listPage(ask, [read.fault]);
    using imports = await ask.ledger.imports(ask.grant.person);
    const { rows, ...kept } = read;
    const id = await imports.start(kept, JSON.stringify(rows));
    return id === undefined ? listPage(ask, [tooManyOpen]) : { to: screenPaths.importColumns(id) };
  },
});

export const dropImportScreen = defineScreen({
  path: screenPaths.dropImport(':id'),
  who: 'grant',
  allows: mayImport,
  post: async ({ ledger, grant, param }) => {
    using imports = await ledger.imports(grant.person);
    await imports.drop(param('id'));
    return { to: screenPaths.imports };
  },
});

type ReadFile = {
  readonly sort: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly titles: readonly string[];
  readonly rows: readonly KeptRow[];
};

async function readFile({
  form,
  file,
  grant,
}: Posted<'grant'>): Promise<ReadFile | { readonly fault: Fault }> {
  const sort = sortsOf(grant).find((one) => one === form.get('sort'));
  if (sort === undefined) return { fault: noSort };
  if (!file) return { fault: noFile };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheet = await readSheet(bytes);
  if (sheet.kind === 'unreadable') return { fault: inFile('sheet.unreadable', sheet.reason) };
  const table = tableImportOf(sort);
  const head = likelyHead(table.columns, sheet.rows);
  if (!head) return { fault: noHead };
  const { titles } = head;
  const below = sheet.rows.filter(({ row }) => row > head.row);
  const columns = { titles, fields: [], personal: personalPlaces(table.columns, titles) };
  const rows = rowsToKeep(table, below, columns);
  if (rows.length === 0) return { fault: noRows };
  if (rows.length > importPolicy.mostRows) return { fault: tooManyRows(rows.length) };
  const fileName = file.name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 100);
  return { sort, fileName, fileHash: toHex(sha256(bytes)), titles: [...titles], rows };
}

async function listPage(ask: Ask<'grant'>, faults: readonly Fault[]): Promise<Answer> {
  const { lang, ledger, grant } = ask;
  const words = importingWords[lang];
  using imports = await ledger.imports(grant.person);
  const kept = await imports.list();
  const page = (
    <>
      <FaultSummary title={words.faults} faults={faults} lang={lang} />
      <h1>{words.title}</h1>
      <div class="narrow">
        <p>{words.text}</p>
        <form method="post" action={screenPaths.imports} enctype="multipart/form-data">
          <Field name="sort" label={words.sort} faults={faults} lang={lang}>
            {(describedBy) => (
              <select id="sort" name="sort" aria-describedby={describedBy}>
                {sortsOf(grant).map((sort) => (
                  <option key={sort} value={sort}>
                    {words.sorts[sort]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="file" label={words.file} hint={words.fileHint} faults={faults} lang={lang}>
            {(describedBy) => (
              <input
                id="file"
                name="file"
                type="file"
                required
                accept=".csv,.xlsx,.txt"
                aria-describedby={describedBy}
              />
            )}
          </Field>
          <button type="submit" class="main">
            {words.read}
          </button>
        </form>
      </div>
      {kept.length > 0 && <h2>{words.openTitle}</h2>}
      <ul class="rows">
        {kept.map(({ id, sort, fileName, startedAt, fields }) => (
          <li key={id}>
            <p>
              <a href={fields ? screenPaths.importRows(id) : screenPaths.importColumns(id)}>
                {fileName}
              </a>{' '}
              <span class="aside">
                {sort in words.sorts && words.sorts[sort as keyof typeof words.sorts]}
              </span>
            </p>
            <p class="aside">{formatInstant(startedAt, lang)}</p>
            <form method="post" action={screenPaths.dropImport(id)}>
              <button type="submit" class="plain" aria-label={`${words.drop} ${fileName}`}>
                {words.drop}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
  return { title: words.title, page, ...(faults.length > 0 && { status: 422 }) };
}

function inFile(rule: string, said: { readonly zh: string; readonly en: string }): Fault {
  return { field: 'file', rule, ...said };
}

const noSort: Fault = {
  field: 'sort',
  rule: 'import.sort',
  zh: '请选择表格种类',
  en: 'Choose what the table has',
};

const noFile = inFile('import.no-file', { zh: '请选择文件', en: 'Choose a file' });

const noHead = inFile('import.no-head', {
  zh: '文件中没有表头：前 20 行都是空的',
  en: 'The file has no head: its first 20 rows are blank',
});

const noRows = inFile('import.no-rows', {
  zh: '表头之下没有任何内容',
  en: 'There is nothing below the head',
});

function tooManyRows(count: number): Fault {
  return inFile('import.rows', {
    zh: `表格有 ${count} 行，最多 ${importPolicy.mostRows} 行；请拆分，或者用命令行导入`,
    en: `The table has ${count} rows, and ${importPolicy.mostRows} at most can be brought in here: split it, or use the command line`,
  });
}

const tooManyOpen = inFile('import.open', {
  zh: `尚未录完的表格已有 ${importPolicy.mostOpen} 份，请先删除不再需要的`,
  en: `${importPolicy.mostOpen} tables are still to be recorded: remove those that are not needed first`,
});
