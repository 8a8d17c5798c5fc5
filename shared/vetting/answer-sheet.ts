import type { SheetRow } from '../sheets/sheet.ts';
import { answerAsked } from './answer-asked.ts';
import { answerPassages, unreadRow } from './answer-passages.ts';
import { askedInRows, isFilled, placeOfRow } from './asked-in-rows.ts';
import type { ListColumns } from './list-columns.ts';
import type { VetGround } from './vet-ground.ts';
import type { UnnumberedRow } from './vet-row.ts';

export type SheetToVet = {
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  /** Undefined: no column is known to hold names or codes, so every cell is read. */
  readonly columns: ListColumns | undefined;
};

/** Answers each row of a table that isn't blank, one by one, so that one can say how far it has come. */
export function* answerSheet(
  { name, rows, columns }: SheetToVet,
  ground: VetGround,
): Generator<readonly UnnumberedRow[]> {
  if (columns === undefined) {
    for (const row of rows.filter(isFilled)) yield answerCells(row, name, ground);
  } else {
    for (const asked of askedInRows(rows, columns, name)) yield [answerAsked(asked, ground)];
  }
}

function answerCells(row: SheetRow, sheet: string | undefined, ground: VetGround) {
  const place = placeOfRow(row, sheet);
  if (row.kind === 'broken') {
    return [{ ...unreadRow(place, { because: 'broken-row', detail: row.reason }), name: row.text }];
  }
  const texts = row.cells.filter((cell) => cell.trim() !== '');
  const found = answerPassages(
    texts.map((text) => ({ place, text })),
    ground,
    undefined,
  );
  if (found.length > 0) return found;
  return [{ ...unreadRow(place, { because: 'no-name' }), name: texts.join(' ').slice(0, 200) }];
}
