import type { PlannedRow } from '../../../shared/importing/table-import.ts';

/** The rows that would be recorded, for a person to look through before `--commit`. */
export function previewRows(rows: readonly PlannedRow[]): string {
  const lines = rows
    .slice(0, most)
    .map(({ draft: { subject, basis } }) =>
      ['  +', subject.code, basis.documentNumber, basis.authority].join(' '),
    );
  const more = rows.length > most ? [`  … +${rows.length - most}`] : [];
  return rows.length === 0 ? '' : `${['将录入 / to be recorded:', ...lines, ...more].join('\n')}\n`;
}

const most = 20;
