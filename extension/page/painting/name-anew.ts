import { elementAround } from './hit.ts';
import { type HitBox, hasPoint } from './hit-boxes.ts';

/**
 * Which of these is the name that stood in this place, painted anew: a page may write its text once more, or put other elements in
 * the place of the same. Undefined: it is gone.
 */
export function nameAnew({ hit, lines }: HitBox, boxes: readonly HitBox[]): HitBox | undefined {
  const around = elementAround(hit.ranges[0]);
  const inSame = boxes.filter((box) => elementAround(box.hit.ranges[0]) === around);
  const [only, ...others] = inSame;
  if (only !== undefined && others.length === 0) return only;
  const [first] = lines;
  if (first === undefined) return undefined;
  const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
  return boxes.find((box) => hasPoint(box, x, y));
}
