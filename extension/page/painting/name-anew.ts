import { elementAround } from './hit.ts';
import { type HitBox, hasPoint } from './hit-boxes.ts';

/**
 * Which of these is the name that stood in this place of the page, painted anew: a page may write its text once more, or put other
 * elements in the place of the same, and the reader may have scrolled meanwhile. One that was the only one to say so may have moved.
 * Undefined: it is gone.
 */
export function nameAnew(
  { hit, lines, scrolled }: HitBox,
  boxes: readonly HitBox[],
  wasOnly: boolean,
): HitBox | undefined {
  const around = elementAround(hit.ranges[0]);
  const inSame = boxes.filter((box) => elementAround(box.hit.ranges[0]) === around);
  const [only, ...others] = inSame;
  if (only !== undefined && others.length === 0) return only;
  const [first] = lines;
  if (first === undefined) return undefined;
  const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
  const inPlace = boxes.find((box) =>
    hasPoint(box, x + scrolled.x - box.scrolled.x, y + scrolled.y - box.scrolled.y),
  );
  return inPlace ?? (wasOnly && boxes.length === 1 ? boxes[0] : undefined);
}
