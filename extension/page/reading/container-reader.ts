import * as dom from '../browser/dom.ts';
import { markCloselyRead, markWithThoseAround } from './closely-read.ts';
import type { Container } from './container.ts';
import type { KnownText } from './known-text.ts';
import { readRuns } from './read-runs.ts';
import { readWhole } from './read-whole.ts';
import { ReadingQueue } from './reading-queue.ts';

/** What reading comes upon that has to be watched. */
export type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
  /** This element may become the host of a shadow tree: the page has yet to define it, or it is empty. */
  readonly onUndefined: (element: Element) => void;
};

/** Reads the containers that wait for it, each as a whole if nothing in it needs care, otherwise box by box. */
export class ContainerReader {
  readonly #known: KnownText;
  readonly #events: Events;
  readonly #waiting = new ReadingQueue();
  /** Can't be read as a whole. */
  readonly #closely = new WeakSet<Node>();
  /** Passed over when they were read last. */
  readonly #hidden = new WeakSet<Element>();

  constructor(known: KnownText, events: Events) {
    this.#known = known;
    this.#events = events;
  }

  /** How many containers wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Reads one container that waits for it; false when none does. */
  step(): boolean {
    const task = this.#waiting.take();
    if (task === undefined) return false;
    if (dom.isConnected(task.container)) this.#tryToRead(task.container, task.isMarked);
    else this.#known.forget(task.container);
    return true;
  }

  /** Has a root wait to be read. False when it was read before, or waits already. */
  begin(root: Element): boolean {
    return !this.#known.has(root) && this.#waiting.touch(root);
  }

  /** Has the container around a node wait to be read again, and says which; undefined when there is none. */
  readAgain(node: Node): Container | undefined {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = dom.parentNode(at);
    if (at === null) return undefined;
    this.#waiting.touch(at as Container);
    return at as Container;
  }

  /** What this node is, holds or is in can't be read as a whole from the next reading on. */
  markClosely(node: Node): void {
    markWithThoseAround(node, this.#closely);
  }

  readCloselyAgain(node: Node): void {
    if (this.readAgain(node) !== undefined) this.markClosely(node);
  }

  wasHidden(element: Element): boolean {
    return this.#hidden.has(element);
  }

  forgetHidden(element: Element): void {
    this.#hidden.delete(element);
  }

  /** A fault in one box keeps no other from being read. */
  #tryToRead(container: Container, isMarked: boolean): void {
    try {
      this.#read(container, isMarked);
    } catch (error) {
      this.#known.putFailed(container);
      reportError(error);
    }
  }

  #read(container: Container, isMarked: boolean): void {
    const isNew = !this.#known.has(container);
    if (!isMarked && (isNew || this.#known.isWhole(container))) this.#markWithin(container);
    if (isNew && dom.isShadowRoot(container)) this.#events.onShadow(container);
    const whole = this.#closely.has(container) ? undefined : readWhole(container);
    if (whole !== undefined) this.#known.putWhole(container, whole);
    else this.#readClosely(container, isNew);
  }

  #markWithin(container: Container): void {
    for (const element of markCloselyRead(container, this.#closely)) {
      this.#events.onUndefined(element);
    }
  }

  #readClosely(container: Container, isNew: boolean): void {
    this.markClosely(container);
    // All that is in it is marked at once, and not again in each of its boxes.
    const wasWhole = this.#known.isWhole(container);
    if (wasWhole) this.#markWithin(container);
    const reading = readRuns(container);
    this.#known.put(container, reading);
    for (const element of reading.hidden) this.#hide(element);
    const inner = reading.containers.filter((one) => !this.#known.has(one));
    this.#waiting.found(inner, isNew || wasWhole);
  }

  #hide(element: Element): void {
    if (!this.#hidden.has(element)) this.#events.onHidden(element);
    this.#hidden.add(element);
    this.#known.forgetWithin(element);
  }
}
