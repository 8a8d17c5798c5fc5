import { elementAround, type Hit } from './hit.ts';

export type HitsInView = {
  readonly add: (hit: Hit) => void;
  readonly remove: (hit: Hit) => void;
  readonly visible: ReadonlySet<Hit>;
  readonly disconnect: () => void;
};

/** Keeps the few hits that stand in or near the viewport apart from the thousands that may not, without asking for layout. */
export function watchHitsInView(onChange: () => void): HitsInView {
  const hitsOf = new Map<Element, Set<Hit>>();
  const elementOf = new Map<Hit, Element>();
  const visible = new Set<Hit>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const hit of hitsOf.get(target) ?? []) {
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
      if (element === undefined || elementOf.has(hit)) return;
      elementOf.set(hit, element);
      const others = hitsOf.get(element);
      if (others === undefined) hitsOf.set(element, new Set([hit]));
      else {
        // Observing anew makes the observer report for the newcomer too.
        observer.unobserve(element);
        others.add(hit);
      }
      observer.observe(element);
    },
    remove: (hit) => {
      visible.delete(hit);
      const element = elementOf.get(hit);
      elementOf.delete(hit);
      if (element === undefined) return;
      const others = hitsOf.get(element);
      others?.delete(hit);
      if (others !== undefined && others.size > 0) return;
      hitsOf.delete(element);
      observer.unobserve(element);
    },
    disconnect: () => observer.disconnect(),
  };
}
