import type { Box } from './box.ts';
import type { TextLine } from './text-lines.ts';

/**
 * The parts of each line that stand together: the lines of paragraphs, and what each cell of a table has of a line.
 * A wide gap parts them; a narrow one does where the lines above or below have one at the same place.
 */
export function segmentsOf(lines: readonly TextLine[]): readonly Box[] {
  return lines.flatMap((line, row) => {
    const segments: Box[] = [];
    for (const [place, box] of line.entries()) {
      const before = segments.at(-1);
      const gap = before === undefined ? undefined : gapBefore(line, place);
      if (before === undefined || (gap !== undefined && parts(gap, row, lines))) segments.push(box);
      else segments[segments.length - 1] = together(before, box);
    }
    return segments;
  });
}

/** White between two boxes of a line. */
type Gap = { readonly from: number; readonly to: number; readonly size: number };

/** Undefined: there is less of it than between characters of one text. */
function gapBefore(line: TextLine, place: number): Gap | undefined {
  const box = line[place];
  const before = line[place - 1];
  if (box === undefined || before === undefined) return undefined;
  const size = Math.max(before.size, box.size);
  const [from, to] = [before.right, box.left];
  return to - from > size * 0.15 ? { from, to, size } : undefined;
}

function parts(gap: Gap, row: number, lines: readonly TextLine[]): boolean {
  const width = gap.to - gap.from;
  return width > 2 * gap.size || goesOn(gap, row, -1, lines) || goesOn(gap, row, 1, lines);
}

/** Whether the white goes on between the lines above (-1) or below (1), and a text stands at its edge there: what parts columns. */
function goesOn(gap: Gap, row: number, step: 1 | -1, lines: readonly TextLine[]): boolean {
  const base = lines[row]?.[0]?.base ?? 0;
  let left: Gap | undefined = gap;
  for (let at = row + step; left !== undefined; at += step) {
    const line = lines[at];
    const first = line?.[0];
    if (first === undefined || Math.abs(first.base - base) > furthest * gap.size) return false;
    left = whatIsLeft(left, line ?? []);
    if (left !== undefined && line !== undefined && showsColumn(line, gap)) return true;
  }
  return false;
}

/** How far apart rows may be, in heights of the font. */
const furthest = 6;

/** Undefined: a text goes across. */
function whatIsLeft(gap: Gap, line: TextLine): Gap | undefined {
  let { from, to } = gap;
  for (const { left, right } of line) {
    if (right <= from || left >= to) continue;
    if (left < from) from = right;
    else to = left;
    if (to - from < gap.size / 4) return undefined;
  }
  return { ...gap, from, to };
}

/** Spaces in a text may stand below each other by chance: a narrow one must have an edge in common, or be wider in the other line. */
function showsColumn(line: TextLine, gap: Gap): boolean {
  const isWider = line.keys().some((place) => {
    const other = gapBefore(line, place);
    return other !== undefined && contains(other, gap) && other.to - other.from > gap.size;
  });
  return isWider || line.some((box) => isAtEdge(box, gap));
}

function contains(one: Gap, other: Gap): boolean {
  return one.from < other.to && one.to > other.from;
}

function isAtEdge({ left, right }: Box, { from, to, size }: Gap): boolean {
  const away = Math.min(Math.abs(from - right), Math.abs(left - to));
  return away < size * (to - from < size ? 0.15 : 2);
}

function together(one: Box, other: Box): Box {
  const size = Math.max(one.size, other.size);
  const space = other.left - one.right > size / 3 ? ' ' : '';
  return {
    ...one,
    text: `${one.text}${space}${other.text}`,
    right: Math.max(one.right, other.right),
    size,
  };
}
