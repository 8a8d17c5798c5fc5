/** Watches, without asking for layout, where the boxes stand that things are in; several things may be in one box. */
export class WatchedBoxes<T> {
  readonly #inBox = new Map<Element, Set<T>>();
  readonly #boxOf = new Map<T, Element>();
  readonly #observe: () => IntersectionObserver;
  /** Made when there is something to watch. */
  #observer: IntersectionObserver | undefined;

  constructor(onMove: IntersectionObserverCallback, options: IntersectionObserverInit) {
    this.#observe = () => new IntersectionObserver(onMove, options);
  }

  /** Soon after the browser says where it stands. */
  add(thing: T, box: Element): void {
    if (this.#boxOf.has(thing)) return;
    this.#boxOf.set(thing, box);
    const others = this.#inBox.get(box) ?? new Set();
    this.#inBox.set(box, others.add(thing));
    // Observing anew makes the observer report for the newcomer too.
    this.#observer ??= this.#observe();
    if (others.size > 1) this.#observer.unobserve(box);
    this.#observer.observe(box);
  }

  remove(thing: T): void {
    const box = this.#boxOf.get(thing);
    if (box === undefined) return;
    this.#boxOf.delete(thing);
    const others = this.#inBox.get(box);
    others?.delete(thing);
    if (others !== undefined && others.size > 0) return;
    this.#inBox.delete(box);
    this.#observer?.unobserve(box);
  }

  in(box: Element): Iterable<T> {
    return this.#inBox.get(box) ?? [];
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }
}
