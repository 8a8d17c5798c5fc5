import { isPiece, type Piece } from './piece.ts';

/**
 * A run of text on a page as its reader sees it, however the page is turned: `base` grows upwards, `left` and `right`
 * along the line. All in points; `size` is the height of its font.
 */
export type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
};

/** The pieces of a page by the direction in which they are written: what stands upright never goes on in what lies. */
export function boxesByDirection(items: readonly object[]): readonly (readonly Box[])[] {
  const pieces = items.filter(isPiece).filter(({ str }) => str.trim() !== '');
  return [...Map.groupBy(pieces, quarterOf).entries()].map(([quarter, some]) =>
    some.map((piece) => boxOf(piece, quarter)),
  );
}

/** In quarters of a turn, from 0 to 3. */
function quarterOf({ transform: [along = 1, up = 0] }: Piece): number {
  return (Math.round(Math.atan2(up, along) / (Math.PI / 2)) + 4) % 4;
}

function boxOf({ str, width, height, transform }: Piece, quarter: number): Box {
  const [, , , , x = 0, y = 0] = transform;
  const [left, base] = turnedBack(x, y, quarter);
  return { text: str, left, right: left + width, base, size: Math.max(height, 1) };
}

function turnedBack(x: number, y: number, quarter: number): readonly [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  return quarter === 3 ? [-y, x] : [x, y];
}
