import { confirmationOf } from '../../../shared/importing/confirm-losses.ts';
import type { FieldChange, PlannedRow } from '../../../shared/importing/table-import.ts';

/** What rows would change of what is on record, before and after, and how to confirm what would be lost and isn't confirmed. */
export function previewChanges(rows: readonly PlannedRow[], confirmed: string | undefined): string {
  const changing = rows.filter(({ changes = [] }) => changes.length > 0);
  if (changing.length === 0) return '';
  const lines = changing.flatMap(({ draft, changes = [] }) => [
    `  ${draft.subject.code} ${draft.basis.documentNumber}`,
    ...changes.map(lineOf),
  ]);
  const confirmation = confirmationOf(rows);
  const confirm =
    confirmation === undefined || confirmation === confirmed
      ? []
      : [
          '⚠ 更名、去除登记内容或者登记他人名称，核对无误后请加 / something replaced, dropped or another’s name; once looked at, add',
          `  --confirm ${confirmation}`,
        ];
  return `${['将变更登记在册的内容 / changes to what is on record:', ...lines, ...confirm].join('\n')}\n`;
}

function lineOf({ label, before, after, isLoss }: FieldChange): string {
  return `    ${isLoss ? '⚠' : ' '} ${label}: ${before} → ${after}`;
}
