import type { Lang } from '../../../../shared/messages/lang.ts';
import type { KeptRow } from '../../importing/import-store.ts';
import { Grid } from '../frame/tables.tsx';
import { screenPaths } from '../screen-paths.ts';
import { importingWords } from './importing-words.ts';

type PlannedRowsProps = {
  readonly title: string;
  readonly rows: readonly KeptRow[];
  readonly most: number;
  /** What the table calls the row's subject. */
  readonly nameIn: (row: KeptRow) => string;
  readonly lang: Lang;
};

/** What rows would record: new, or what of the record they would change, before and after. */
export function PlannedRows({ title, rows, most, nameIn, lang }: PlannedRowsProps) {
  const { plannedTable, newEntry, more } = importingWords[lang];
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Grid
        caption={title}
        columns={plannedTable}
        rows={rows.slice(0, most).flatMap((kept) => {
          const { row, plan } = kept;
          return plan
            ? {
                id: String(row),
                cells: [
                  row,
                  nameIn(kept),
                  <a key="code" class="code" href={screenPaths.subject(plan.draft.subject.code)}>
                    {plan.draft.subject.code}
                  </a>,
                  plan.draft.basis.documentNumber,
                  <Changes key="changes" plan={plan} newEntry={newEntry} />,
                ],
              }
            : [];
        })}
      />
      {rows.length > most && <p class="aside">{more(rows.length - most)}</p>}
    </>
  );
}

type ChangesProps = { readonly plan: NonNullable<KeptRow['plan']>; readonly newEntry: string };

function Changes({ plan: { changes = [] }, newEntry }: ChangesProps) {
  if (changes.length === 0) return <>{newEntry}</>;
  return (
    <ul class="lines">
      {changes.map(({ label, before, after, isLoss }) => (
        <li key={label}>
          {isLoss ? '⚠ ' : ''}
          <span lang="zh-CN">{label}</span>: {before} → {after}
        </li>
      ))}
    </ul>
  );
}
