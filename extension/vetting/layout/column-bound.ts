import type { Box } from './box.ts';
import type { Column } from './columns.ts';

/**
 * Where a column ends at the right. Its longest line alone doesn't show it, for it may have been broken anywhere: a second
 * line that ends there does, and so does another text that begins there. Undefined: nothing shows it.
 */
export function columnBound(column: Column, segments: readonly Box[]): number | undefined {
  const longest = column.reduce((one, other) => (other.right > one.right ? other : one));
  const { right, size } = longest;
  const isNear = (edge: number) => Math.abs(edge - right) < size * 1.1;
  if (column.filter((one) => isNear(one.right)).length > 1) return right;
  const top = (column[0]?.base ?? 0) + 2 * size;
  const bottom = (column.at(-1)?.base ?? 0) - 2 * size;
  const isBeside = segments.some(
    ({ left, base }) =>
      base < top && base > bottom && left > right - size * 0.1 && left - right < size * 2,
  );
  return isBeside ? right : undefined;
}
