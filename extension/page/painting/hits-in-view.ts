import { elementAround, type Hit } from './hit.ts';
import { WatchedBoxes } from './watched-boxes.ts';

export type HitsInView = {
  readonly add: (hit: Hit) => void;
  readonly remove: (hit: Hit) => void;
  readonly visible: ReadonlySet<Hit>;
  readonly disconnect: () => void;
};

/** Keeps the few hits that stand in or near the viewport apart from the thousands that may not, without asking for layout. */
export function watchHitsInView(onChange: () => void): HitsInView {
  const visible = new Set<Hit>();
  const boxes = new WatchedBoxes<Hit>(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const hit of boxes.in(target)) {
          if (isIntersecting) visible.add(hit);
          else visible.delete(hit);
        }
      }
      onChange();
    },
    { rootMargin: '64px' },
  );

  return {
    visible,
    add: (hit) => {
      const element = elementAround(hit.ranges[0]);
      if (element !== undefined) boxes.add(hit, element);
    },
    remove: (hit) => {
      visible.delete(hit);
      boxes.remove(hit);
    },
    disconnect: () => boxes.disconnect(),
  };
}
