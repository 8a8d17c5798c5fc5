import { rejectedCsv } from '../../../../shared/importing/rejected-csv.ts';
import { mustConfirm } from '../../entering/visitor.ts';
import { importPolicy } from '../../importing/import-policy.ts';
import { type KeptRow, rowStates } from '../../importing/import-store.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { Grid } from '../frame/tables.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { isGraveSort, mayImport } from './importing-rights.ts';
import { importingWords } from './importing-words.ts';
import { losesSomething, lossesOf } from './judge-table.ts';
import { columnsIn, type OpenImport, openImport, rowsIn } from './open-import.ts';
import { PlannedRows } from './planned-rows.tsx';
import { recordRows } from './record-rows.ts';

const rowsShown = 50;

/** What the rows of a table come to; records them when their bringer says so, some at a time. */
export const importRowsScreen = defineScreen({
  path: screenPaths.importRows(':id'),
  who: 'grant',
  allows: mayImport,
  get: async (ask) => {
    const opened = await openImport(ask);
    if (!opened) return problemPage('not-found', ask.lang);
    return opened.kept.fields ? rowsPage(ask, opened) : { to: columnsOf(opened) };
  },
  post: async (ask) => {
    const opened = await openImport(ask);
    if (!opened) return problemPage('not-found', ask.lang);
    if (!opened.kept.fields || mustAsk(ask, opened)) return { to: pathOf(opened) };
    const planned = await rowsIn(ask, opened.kept.id, 'planned', importPolicy.mostRows);
    const losses = lossesOf(planned);
    const isConfirmed = losses !== undefined && ask.form.get('confirmed') === losses;
    const isRecorded = await recordRows(ask, opened, isConfirmed);
    return isRecorded ? { to: pathOf(opened) } : problemPage('internal-error', ask.lang);
  },
});

/** The refused rows with why, to be mended and brought in again. */
export const importRejectedScreen = defineScreen({
  path: screenPaths.importRejected(':id'),
  who: 'grant',
  allows: mayImport,
  get: async (ask) => {
    const opened = await openImport(ask);
    if (!opened) return problemPage('not-found', ask.lang);
    const rows = await rowsIn(ask, opened.kept.id, 'rejected', importPolicy.mostRows);
    const file = rejectedCsv(rows.flatMap(({ rejections }) => rejections ?? []));
    return { file, type: 'text/csv; charset=utf-8', name: 'rejected.csv' };
  },
});

function pathOf({ kept }: OpenImport): string {
  return screenPaths.importRows(kept.id);
}

function columnsOf({ kept }: OpenImport): string {
  return screenPaths.importColumns(kept.id);
}

function mustAsk({ visitor, now }: Ask<'grant'>, { sort }: OpenImport): boolean {
  return isGraveSort(sort) && mustConfirm(visitor, now);
}

async function rowsPage(ask: Ask<'grant'>, opened: OpenImport): Promise<Answer> {
  const { lang, ledger, grant } = ask;
  const words = importingWords[lang];
  const { kept } = opened;
  using imports = await ledger.imports(grant.person);
  const counts = await imports.counts(kept.id);
  if (!counts) return problemPage('not-found', lang);
  const planned = await rowsIn(ask, kept.id, 'planned', importPolicy.mostRows);
  const rejected = await rowsIn(ask, kept.id, 'rejected', rowsShown);
  const losing = planned.filter(losesSomething);
  const losses = lossesOf(planned);
  const all = counts.planned + counts.recorded;
  const plain = planned.filter((row) => !losesSomething(row));
  const nameAt = columnsIn(opened.table, kept)?.fields.indexOf('name') ?? -1;
  const nameIn = ({ cells }: KeptRow) => cells[nameAt] ?? '';
  const page = (
    <>
      <h1>{words.rowsTitle}</h1>
      <p>
        {kept.fileName} <span class="aside">{words.sorts[opened.sort]}</span>
      </p>
      <ul class="numbers">
        {rowStates
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <span>
                <strong>{counts[state]}</strong> {words.states[state]}
              </span>
            </li>
          ))}
      </ul>
      {counts.recorded > 0 && (
        <p role="status">
          <progress max={all} value={counts.recorded} aria-label={words.states.recorded} />{' '}
          {words.recorded(counts.recorded, all)}
        </p>
      )}
      <PlannedRows
        title={words.plannedTitle}
        rows={plain}
        most={rowsShown}
        nameIn={nameIn}
        lang={lang}
      />
      {losing.length > 0 && (
        <>
          <PlannedRows
            title={words.lossTitle}
            rows={losing}
            most={importPolicy.mostRows}
            nameIn={nameIn}
            lang={lang}
          />
          <p>{words.lossText}</p>
        </>
      )}
      <Act ask={ask} opened={opened} losing={losing.length} losses={losses} planned={planned} />
      <RejectedRows rows={rejected} count={counts.rejected} opened={opened} lang={lang} />
      <p class="actions">
        <a href={columnsOf(opened)}>{words.toColumns}</a>{' '}
        <a href={screenPaths.imports}>{words.toImports}</a>
      </p>
    </>
  );
  return { title: words.rowsTitle, page };
}

type ActProps = {
  readonly ask: Ask<'grant'>;
  readonly opened: OpenImport;
  readonly planned: readonly KeptRow[];
  readonly losing: number;
  readonly losses: string | undefined;
};

function Act({ ask, opened, planned, losing, losses }: ActProps) {
  const words = importingWords[ask.lang];
  if (planned.length === 0) return <p class="empty">{words.nothingToRecord}</p>;
  if (mustAsk(ask, opened)) {
    return (
      <p class="warning">
        {words.confirmText}{' '}
        <a href={withQuery(screenPaths.confirm, { to: pathOf(opened) })}>{words.confirmFirst}</a>
      </p>
    );
  }
  const next = Math.min(planned.length, importPolicy.rowsAtOnce);
  return (
    <form class="actions" method="post" action={pathOf(opened)}>
      {losses !== undefined && (
        <p>
          <label class="tick">
            <input type="checkbox" name="confirmed" value={losses} />
            {words.lossConfirm(losing)}
          </label>
        </p>
      )}
      <button type="submit" class={isGraveSort(opened.sort) ? 'main harm' : 'main'}>
        {next < planned.length ? words.goOn(planned.length) : words.record(planned.length)}
      </button>
    </form>
  );
}

type RejectedProps = {
  readonly rows: readonly KeptRow[];
  readonly count: number;
  readonly opened: OpenImport;
  readonly lang: Ask['lang'];
};

function RejectedRows({ rows, count, opened, lang }: RejectedProps) {
  const words = importingWords[lang];
  if (count === 0) return null;
  const said = rows.flatMap(({ rejections }) => rejections ?? []);
  return (
    <>
      <h2>{words.rejectedTitle}</h2>
      <Grid
        caption={words.rejectedTitle}
        columns={words.rejectedTable}
        rows={said.map(({ row, column, value, reason }, place) => ({
          id: `${row} ${place}`,
          cells: [row, column || words.whole, value.slice(0, 80), reason[lang]],
        }))}
      />
      {count > rows.length && <p class="aside">{words.more(count - rows.length)}</p>}
      <p class="actions">
        <a href={screenPaths.importRejected(opened.kept.id)}>{words.rejectedFile}</a>
      </p>
    </>
  );
}
