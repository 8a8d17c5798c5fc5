import * as dom from '../browser/dom.ts';
import { outwards } from '../reading/is-within.ts';
import { elementAround, type Hit } from './hit.ts';

/** Hits by the element around them, to find what lies under the pointer without measuring the whole page. */
export class HitsByElement {
  readonly #hitsOf = new Map<Element, Set<Hit>>();
  readonly #elementsOf = new Map<Hit, readonly Element[]>();

  add(hit: Hit): void {
    const elements = hit.ranges.flatMap((range) => elementAround(range) ?? []);
    this.#elementsOf.set(hit, elements);
    for (const element of elements) {
      const hits = this.#hitsOf.get(element);
      if (hits === undefined) this.#hitsOf.set(element, new Set([hit]));
      else hits.add(hit);
    }
  }

  remove(hit: Hit): void {
    for (const element of this.#elementsOf.get(hit) ?? []) {
      const hits = this.#hitsOf.get(element);
      hits?.delete(hit);
      if (hits?.size === 0) this.#hitsOf.delete(element);
    }
    this.#elementsOf.delete(hit);
  }

  within(element: Element): readonly Hit[] {
    return [...this.#hitsOf].flatMap(([around, hits]) =>
      dom.contains(element, around) ? [...hits] : [],
    );
  }

  /** The hits in the topmost element at a point of the viewport, or in one around it. What something covers is not there. */
  under(x: number, y: number): readonly Hit[] {
    const hits: Hit[] = [];
    for (let at: Node | null = deepestAt(x, y); at !== null; at = outwards(at)) {
      if (at instanceof Element) hits.push(...(this.#hitsOf.get(at) ?? []));
    }
    return hits;
  }
}

function deepestAt(x: number, y: number): Element | null {
  let at = dom.elementFromPoint(document, x, y);
  for (;;) {
    const inner: Element | null = at && (dom.openShadowRoot(at)?.elementFromPoint(x, y) ?? null);
    if (inner === null || inner === at) return at;
    at = inner;
  }
}
