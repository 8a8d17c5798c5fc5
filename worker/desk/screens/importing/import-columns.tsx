import { line } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { columnsOf, guessFields, personalPlaces } from '../../../../shared/tables/columns.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import type { KeptRow } from '../../importing/import-store.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { mayImport } from './importing-rights.ts';
import { importingWords } from './importing-words.ts';
import { judgeTable } from './judge-table.ts';
import { type OpenImport, openImport } from './open-import.ts';

/** What each column of a table holds: guessed by its title, remembered from the last time, said by whoever brings it in. */
export const importColumnsScreen = defineScreen({
  path: screenPaths.importColumns(':id'),
  who: 'grant',
  allows: mayImport,
  get: async (ask) => {
    const opened = await openImport(ask);
    if (!opened) return problemPage('not-found', ask.lang);
    return columnsPage(ask, opened, new URLSearchParams(), []);
  },
  post: async (ask) => {
    const opened = await openImport(ask);
    if (!opened) return problemPage('not-found', ask.lang);
    const { form, grant, ledger } = ask;
    const { kept, table, sort, actor } = opened;
    const fields = chosenIn(opened, form);
    const read = columnsOf(table.columns, kept.titles, fields);
    const document = line(100, 2)
      .optional()
      .safeParse(form.get('document') || undefined);
    const faults = [
      ...(read.kind === 'refused' ? read.reasons.map(inColumns) : []),
      ...(document.success ? [] : [badDocument]),
    ];
    if (read.kind === 'refused' || faults.length > 0) {
      return columnsPage(ask, opened, form, faults);
    }
    using imports = await ledger.imports(grant.person);
    const choices = {
      ...(document.data !== undefined && { document: document.data }),
      withUnregistered: form.get('unregistered') === 'yes',
    };
    await imports.map(
      kept.id,
      fields.map((field) => field ?? null),
      choices,
    );
    const held = kept.titles.map((title, i) => [foldText(title), fields[i] ?? ''] as const);
    await imports.remember(grant.authority, sort, new Map(held));
    const open: readonly KeptRow[] = JSON.parse(await imports.open(kept.id));
    const rows = open.filter(({ cells }) => cells.length > 0);
    const judging = { kept: { ...kept, choices }, rows, columns: read.columns };
    const judged = await judgeTable(ask, actor, table, judging);
    await imports.judge(kept.id, JSON.stringify(judged.rows));
    return { to: screenPaths.importRows(kept.id) };
  },
});

/** What the form says of each column; anything but a field of this sort of table is none. */
function chosenIn({ kept, table }: OpenImport, form: URLSearchParams): (string | undefined)[] {
  const personal = personalPlaces(table.columns, kept.titles);
  return kept.titles.map((_, place) => {
    const chosen = form.get(`c${place}`) ?? '';
    const isField = Object.hasOwn(table.columns.labels, chosen) && !personal.has(place);
    return isField ? chosen : undefined;
  });
}

async function columnsPage(
  ask: Ask<'grant'>,
  opened: OpenImport,
  form: URLSearchParams,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang, ledger, grant } = ask;
  const { kept, table, sort } = opened;
  const words = importingWords[lang];
  using imports = await ledger.imports(grant.person);
  const remembered = await imports.remembered(grant.authority, sort);
  const rows: readonly KeptRow[] = JSON.parse(await imports.open(kept.id));
  const guessed = guessFields(table.columns, kept.titles);
  const personal = personalPlaces(table.columns, kept.titles);
  const example = rows.find(({ cells }) => cells.length > 0)?.cells ?? [];
  const [title, first, holds] = words.columnTable;
  const chosen = (place: number) =>
    form.get(`c${place}`) ??
    (kept.fields ? kept.fields[place] : remembered.get(foldText(kept.titles[place] ?? ''))) ??
    guessed[place] ??
    '';
  const page = (
    <>
      <FaultSummary title={words.faults} faults={faults} lang={lang} />
      <h1>{words.columnsTitle}</h1>
      <p>{words.columnsText(kept.fileName, rows.length)}</p>
      <form method="post" action={screenPaths.importColumns(kept.id)}>
        <table id="columns" aria-label={words.columnsTitle}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{first}</th>
              <th scope="col">{holds}</th>
            </tr>
          </thead>
          <tbody>
            {kept.titles.map((name, place) => (
              <tr key={`${place} ${name}`}>
                <th scope="row" data-label={title}>
                  {name || words.untitled}
                </th>
                <td data-label={first}>{(example[place] ?? '').slice(0, 40)}</td>
                <td data-label={holds}>
                  {personal.has(place) ? (
                    <span class="aside">{words.personal}</span>
                  ) : (
                    <select name={`c${place}`} aria-label={words.holds(name || words.untitled)}>
                      <option value="">{words.notImported}</option>
                      {Object.entries(table.columns.labels).map(([field, labels]) => (
                        <option key={field} value={field} selected={field === chosen(place)}>
                          {labels[0]}
                          {table.columns.required.includes(field) ? ' *' : ''}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="narrow">
          <TextField
            name="document"
            label={words.document}
            hint={words.documentHint}
            faults={faults}
            lang={lang}
            form={form}
            maxLength={100}
            otherwise={kept.choices.document ?? ''}
          />
          {sort !== 'agencies' && (
            <p>
              <label class="tick">
                <input
                  type="checkbox"
                  name="unregistered"
                  value="yes"
                  checked={kept.choices.withUnregistered}
                />
                {words.withUnregistered}
              </label>
            </p>
          )}
          <button type="submit" class="main">
            {words.judge}
          </button>
        </div>
      </form>
    </>
  );
  return { title: words.columnsTitle, page, ...(faults.length > 0 && { status: 422 }) };
}

function inColumns(said: { readonly zh: string; readonly en: string }, place: number): Fault {
  return { field: 'columns', rule: `import.columns.${place}`, ...said };
}

const badDocument: Fault = {
  field: 'document',
  rule: 'import.document',
  zh: '文号须为 2 至 100 个字，不得含有不可见字符',
  en: 'A document number has 2 to 100 characters, and nothing invisible in it',
};
