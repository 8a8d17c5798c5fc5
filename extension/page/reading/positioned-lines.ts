/** How a piece of text that is put at a place of its own goes on from the one before. */
export type Joint = 'same line' | 'next line' | 'apart';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'height'>;

/**
 * Viewers of documents write each line, and in it each stretch of one font, as a box of its own. `line`: from where to where the
 * pieces before it reach that stand in the line of the last one.
 */
export function jointOf(last: Box, line: Pick<Box, 'left' | 'right'>, next: Box): Joint {
  const height = Math.min(last.height, next.height);
  if (height <= 0) return 'apart';
  const common = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top);
  if (common > height * halfOfIt) {
    const gap = next.left - last.right;
    return Math.abs(gap) <= height * widestGap ? 'same line' : 'apart';
  }
  const drop = next.top - last.bottom;
  const isBelow = drop > -height * halfOfIt && drop <= height * largestDrop;
  const isAlike = Math.max(last.height, next.height) <= height * largestRatio;
  const isUnder = next.left < line.right && line.left < next.right;
  return isBelow && isAlike && isUnder ? 'next line' : 'apart';
}

const halfOfIt = 0.5;
/** Of its height: wider gaps part columns. */
const widestGap = 0.6;
/** Of its height, between the lines of one paragraph. */
const largestDrop = 1.2;
const largestRatio = 1.3;
