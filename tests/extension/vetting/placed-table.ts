import type { PlacedText } from '../../fixtures/files/make-text-pdf.ts';
import { bay, brook, river } from './names-in-pdf.ts';

const size = 10.5;
export const leading = 15.6;

type CellText = { readonly lines: readonly string[]; readonly align?: 'left' | 'right' | 'centre' };
export type Row = readonly CellText[];

export const cell = (
  text: string,
  charactersAcross: number,
  align?: CellText['align'],
): CellText => ({
  lines: Array.from({ length: Math.ceil(text.length / charactersAcross) }, (_, n) =>
    text.slice(n * charactersAcross, (n + 1) * charactersAcross),
  ),
  ...(align && { align }),
});

/** In heights of the font. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);

/** The rows of a table, its cells in the middle of their rows from above, as word processors set them. */
export function tableOf(
  rows: readonly Row[],
  columns: readonly { readonly x: number; readonly across: number }[],
  top = 700,
): { readonly rows: readonly (readonly PlacedText[][])[]; readonly bottom: number } {
  let y = top;
  const placed = rows.map((row) => {
    const most = Math.max(...row.map(({ lines }) => lines.length));
    const cells = row.map(({ lines, align = 'left' }, place) => {
      const { x = 0, across = 1 } = columns[place] ?? {};
      const lead = ((most - lines.length) / 2) * leading;
      return lines.map((text, line) => {
        const free = (across - widthOf(text)) * size;
        const shift = align === 'left' ? 0 : align === 'right' ? free : free / 2;
        return { text, x: x + shift, y: y - lead - line * leading };
      });
    });
    y -= most * leading + 6;
    return cells;
  });
  return { rows: placed, bottom: y };
}

export const columns = [
  { x: 72, across: 3 },
  { x: 120, across: 8 },
  { x: 214, across: 10 },
  { x: 330, across: 9 },
];

export const candidates = (align: CellText['align']): readonly Row[] => [
  [
    cell('排名', 3, align),
    cell('中标候选人', 8, 'centre'),
    cell('地址', 10, 'centre'),
    cell('投标报价（元）', 9, 'centre'),
  ],
  [
    cell('1', 3, align),
    cell(river, 8, align),
    cell('温州市瓯海区示例街道示例路一百二十八号', 10, align),
    { lines: ['1,286,000.00'], align: 'right' },
  ],
  [
    cell('2', 3, align),
    cell(brook, 8, align),
    cell('温州市鹿城区示例街道示例大厦', 10, align),
    { lines: ['986,500.00'], align: 'right' },
  ],
  [
    cell('3', 3, align),
    cell(bay, 8, align),
    cell('温州市龙湾区示例路', 10, align),
    { lines: ['1,300,000.00'], align: 'right' },
  ],
];

/** As different programs write a table: cell by cell, or line by line across the page. */
export const byCell = ({ rows }: ReturnType<typeof tableOf>) => rows.flat(2);
export const byLine = ({ rows }: ReturnType<typeof tableOf>) =>
  rows.flat(2).toSorted((one, other) => other.y - one.y || one.x - other.x);
export const byColumn = ({ rows }: ReturnType<typeof tableOf>) =>
  columns.flatMap((_, column) => rows.flatMap((row) => row[column] ?? []));
