import { isPiece, type Piece } from './piece.ts';

/**
 * The texts of a page in the order in which the file has them: lines that go on below each other are one, parted by
 * line ends; what stands further to the right in the same line is another, as in the cells of a table.
 */
export function streamTexts(items: readonly (object | Piece)[]): readonly string[] {
  const passages: string[] = [];
  let before: Piece | undefined;
  for (const piece of items) {
    if (!isPiece(piece) || piece.str === '') continue;
    const join = before === undefined ? undefined : joinOf(before, piece);
    const last = passages.length - 1;
    if (join === undefined) passages.push(piece.str);
    else passages[last] = `${passages[last] ?? ''}${join}${piece.str}`;
    if (piece.str.trim() !== '') before = piece;
  }
  return passages.filter((text) => text.trim() !== '');
}

/** What stands between two pieces; undefined where they don't belong together. */
function joinOf(one: Piece, other: Piece): string | undefined {
  const [, , , , x = 0, y = 0] = one.transform;
  const [, , , , otherX = 0, otherY = 0] = other.transform;
  const size = Math.max(one.height, other.height, 1);
  const down = y - otherY;
  if (Math.abs(down) < size / 2) {
    const gap = otherX - (x + one.width);
    if (gap > 2 * size || gap < -size) return undefined;
    return gap > size / 3 ? ' ' : '';
  }
  const isBelow = down > 0 && down < 2.5 * size;
  return isBelow && otherX < x + one.width + size ? '\n' : undefined;
}
