import type { Box } from './box.ts';
import { columnBound } from './column-bound.ts';
import type { Column } from './columns.ts';
import { type LineJoin, lineJoin, tightestIn } from './line-join.ts';

/** A paragraph, or a cell of a table: a line end in its text may part a name, or two of them. */
export type Cell = { readonly lines: readonly Box[]; readonly text: string };

type Joint = { readonly above: Box; readonly below: Box; readonly join: LineJoin };

/** The cells that columns consist of, row by row as one reads them. */
export function cellsOf(columns: readonly Column[], segments: readonly Box[]): readonly Cell[] {
  const joined = columns.map((column) => jointsOf(column, segments));
  const ends = joined.flat().filter(({ join }) => join === 'apart');
  const cells = columns.flatMap((column, place) => cut(column, joined[place] ?? [], ends));
  return cells.toSorted(({ lines: [one] }, { lines: [other] }) =>
    one === undefined || other === undefined ? 0 : inOrder(one, other),
  );
}

function jointsOf(column: Column, segments: readonly Box[]): readonly Joint[] {
  const bound = columnBound(column, segments);
  const tightest = tightestIn(column);
  return column.flatMap((below, place) => {
    const above = column[place - 1];
    if (above === undefined) return [];
    const isAlone = !segments.some((one) => one !== above && isOnLineOf(one, above));
    return [{ above, below, join: lineJoin(above, below, { bound, tightest, isAlone }) }];
  });
}

function isOnLineOf(one: Box, other: Box): boolean {
  return Math.abs(one.base - other.base) < other.size / 2;
}

/** Where a row ends in one column, it does in others whose cells hold but a word, such as a person’s name. */
function cut(column: Column, joints: readonly Joint[], ends: readonly Joint[]): readonly Cell[] {
  const cells: { lines: Box[]; text: string }[] = [];
  for (const [place, line] of column.entries()) {
    const joint = joints[place - 1];
    const last = cells.at(-1);
    const isApart =
      joint?.join === 'perhaps' && isWord(joint.above) && ends.some((end) => isBeside(end, joint));
    if (last === undefined || joint === undefined || joint.join === 'apart' || isApart) {
      cells.push({ lines: [line], text: line.text });
    } else {
      last.lines.push(line);
      last.text += `${joint.join === 'wrapped' ? '' : '\n'}${line.text}`;
    }
  }
  return cells;
}

/** No more than four characters: what is broken there is no organisation’s name. */
function isWord({ text }: Box): boolean {
  return text.trim().length <= 4;
}

function isBeside(one: Joint, other: Joint): boolean {
  const isSame = (a: Box, b: Box) => Math.abs(a.base - b.base) < Math.min(a.size, b.size) * 0.3;
  return isSame(one.above, other.above) && isSame(one.below, other.below);
}

function inOrder(one: Box, other: Box): number {
  const isOneLine = Math.abs(one.base - other.base) < Math.min(one.size, other.size) / 2;
  return isOneLine ? one.left - other.left : other.base - one.base;
}
