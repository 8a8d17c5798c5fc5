import type { Block } from './block.ts';
import { elementOf } from './read-runs.ts';

export type BlocksNear = {
  readonly add: (block: Block) => void;
  readonly remove: (block: number) => void;
  readonly disconnect: () => void;
};

/**
 * Says which blocks have come near to what the reader sees, and which have gone far from it. Soon after blocks were added it
 * says so of each of them. A page may list thousands of names; those far away need no paint.
 */
export function watchBlocksNear(
  onMove: (near: readonly number[], far: readonly number[]) => void,
): BlocksNear {
  const blocksIn = new Map<Element, Set<number>>();
  const boxOf = new Map<number, Element>();
  const blocksOf = (entries: readonly IntersectionObserverEntry[]) =>
    entries.flatMap(({ target }) => [...(blocksIn.get(target) ?? [])]);

  const observer = new IntersectionObserver(
    (entries) => {
      const { near = [], far = [] } = Object.groupBy(entries, (entry) =>
        isNear(entry) ? 'near' : 'far',
      );
      onMove(blocksOf(near), blocksOf(far));
    },
    { rootMargin: farAway, scrollMargin: farAway } as IntersectionObserverInit,
  );

  return {
    add: ({ id, container }) => {
      const box = elementOf(container);
      const others = blocksIn.get(box) ?? new Set();
      boxOf.set(id, box);
      blocksIn.set(box, others.add(id));
      // Observing anew makes the observer report for the newcomer too.
      if (others.size > 1) observer.unobserve(box);
      observer.observe(box);
    },
    remove: (block) => {
      const box = boxOf.get(block);
      if (box === undefined) return;
      boxOf.delete(block);
      const blocks = blocksIn.get(box);
      blocks?.delete(block);
      if (blocks === undefined || blocks.size > 0) return;
      blocksIn.delete(box);
      observer.unobserve(box);
    },
    disconnect: () => observer.disconnect(),
  };
}

/** A screen above and one below that of the reader. */
const farAway = '100%';

/** What has no box of its own is nowhere, although the text in it may be anywhere. */
function isNear({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean {
  return isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
}
