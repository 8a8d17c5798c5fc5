import { WatchedBoxes } from './watched-boxes.ts';

/**
 * Says which blocks have come near to what the reader sees, and which have gone far from it. Soon after blocks were added it
 * says so of each of them. A page may list thousands of names; those far away need no paint.
 */
export function watchBlocksNear(
  onMove: (near: readonly number[], far: readonly number[]) => void,
): WatchedBoxes<number> {
  const boxes = new WatchedBoxes<number>(
    (entries) => {
      const near: number[] = [];
      const far: number[] = [];
      for (const entry of entries) (isNear(entry) ? near : far).push(...boxes.in(entry.target));
      onMove(near, far);
    },
    { rootMargin: farAway, scrollMargin: farAway } as IntersectionObserverInit,
  );
  return boxes;
}

/** A screen above and one below that of the reader. */
const farAway = '100%';

/** What has no box of its own is nowhere, although the text in it may be anywhere. */
function isNear({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean {
  return isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
}
