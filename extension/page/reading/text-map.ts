import type { TextSpan } from '../../messages/packed-places.ts';
import * as dom from '../browser/dom.ts';
import { markCloselyRead, markWithThoseAround } from './closely-read.ts';
import type { Container } from './container.ts';
import { findGenerated } from './generated-text.ts';
import { hasNewSheets } from './generating-rules.ts';
import { isField } from './in-the-way.ts';
import { locateInWhole } from './ink-places.ts';
import { KnownText } from './known-text.ts';
import { isLeftOut } from './left-out.ts';
import { readRuns } from './read-runs.ts';
import { readWhole } from './read-whole.ts';
import { ReadingQueue } from './reading-queue.ts';
import { hasContent } from './shadow-of.ts';
import { changedWithin } from './shown-now.ts';

type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
  /** This element may become the host of a shadow tree: the page has yet to define it, or it is empty. */
  readonly onUndefined: (element: Element) => void;
};

/**
 * What text there is on the page, kept up to date by reading again only the containers that were touched. Containers are
 * read as a whole as long as nothing in them changes or needs care, otherwise box by box.
 */
export class TextMap {
  readonly #events: Events;
  readonly #known = new KnownText();
  readonly blocks = this.#known.blocks;
  readonly #hidden = new WeakSet<Element>();
  readonly #closely = new WeakSet<Node>();
  /** How often something has changed in what was read as a whole. */
  readonly #timesTouched = new WeakMap<Node, number>();
  readonly #waiting = new ReadingQueue();
  /** What is gone through, a little at every step, to see what else is to be read. */
  readonly #checks: Iterator<unknown>[] = [];
  /** Goes round what can't be seen. */
  #looking: Iterator<unknown> | undefined;
  /** With others in them. */
  readonly #restyled = new Set<Element>();

  constructor(root: Element | null, events: Events) {
    this.#events = events;
    this.#begin(root);
  }

  /** Nodes or characters in these nodes have changed. */
  touch(nodes: Iterable<Node>): void {
    const inWholes = new Map<Node, Node[]>();
    for (const node of nodes) {
      if (dom.nodeType(node) === Node.DOCUMENT_NODE) {
        this.#begin(dom.documentElement(node as Document));
        continue;
      }
      const container = this.#readAgain(node);
      if (container === undefined) continue;
      if (!this.#known.isWhole(container)) this.touchClosely(node);
      else if (!inWholes.get(container)?.push(node)) inWholes.set(container, [node]);
    }
    for (const [container, touched] of inWholes) this.#touchWhole(container, touched);
  }

  /** What this node is, holds or is in can't be read as a whole from now on. */
  touchClosely(node: Node): void {
    if (this.#readAgain(node) !== undefined) markWithThoseAround(node, this.#closely);
  }

  /** What changes again and again a little at a time is read closely from then on: once that is done, each change takes little time. */
  #touchWhole(container: Node, touched: readonly Node[]): void {
    const times = (this.#timesTouched.get(container) ?? 0) + 1;
    this.#timesTouched.set(container, times);
    if (times <= mostTimesWhole || touched.length > aLittle) return;
    for (const node of touched) markWithThoseAround(node, this.#closely);
  }

  /** This element's own style may have changed: is it, or what it holds, shown now, or no longer? */
  restyle(element: Element): void {
    const parentNode = dom.parentNode(element);
    if (parentNode === null) return;
    if (dom.firstElementChild(element) !== null) this.#restyled.add(element);
    const wasHidden = this.#hidden.has(element);
    if (!wasHidden && !this.#known.has(element)) {
      if (hasContent(element) || isField(element)) this.#readAgain(parentNode);
      return;
    }
    const isHidden = isLeftOut(element);
    if (isHidden === wasHidden) {
      if (!isHidden) this.#readAgain(element);
      return;
    }
    if (wasHidden) this.#hidden.delete(element);
    this.touchClosely(parentNode);
  }

  /** Style sheets show or hide by what the elements around are like: looks at what is in all those restyled since. */
  lookWithin(): void {
    if (this.#restyled.size === 0) return;
    this.#checks.push(this.#readAgainAll(changedWithin(this.#known, new Set(this.#restyled))));
    this.#checks.push(this.#readAgainAll(this.#known.changedUnnoticed()));
    this.#restyled.clear();
  }

  /**
   * Whether text is to be read of which no event told: it could not be seen and can be now, or a script has put it into a field.
   * Looks at a few in turn.
   */
  hasRevealed(): boolean {
    const before = this.#waiting.size;
    if (this.isRead && hasNewSheets(this.#known.trees())) this.#checks.push(this.#findGenerated());
    this.#looking ??= this.#lookRound();
    for (let looked = 0; looked < checkedAtOnce && this.#looking !== undefined; looked += 1) {
      if (this.#looking.next().done) this.#looking = undefined;
    }
    return this.#waiting.size > before || this.#checks.length > 0;
  }

  /** What stands in these places of a block that was read as a whole is to be read box by box. */
  readClosely(id: number, spans: readonly TextSpan[]): void {
    const block = this.blocks.get(id);
    if (block === undefined) return;
    for (const { range } of locateInWhole(block, spans)) {
      markWithThoseAround(range.startContainer, this.#closely);
      markWithThoseAround(range.endContainer, this.#closely);
    }
    this.touchClosely(block.container);
  }

  sweep(): void {
    this.#known.sweep();
  }

  /** Whether no container waits to be read. */
  get isRead(): boolean {
    return this.#waiting.size === 0 && this.#checks.length === 0;
  }

  /** Reads one container that waits for it; false when none does. */
  step(): boolean {
    const task = this.#waiting.take();
    if (task === undefined) return this.#check();
    if (dom.isConnected(task.container)) this.#tryToRead(task.container, task.isMarked);
    else this.#known.forget(task.container);
    return true;
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

  count(): ReturnType<KnownText['count']> {
    return this.#known.count();
  }

  /** A document has another root when a page writes it anew, or puts one in its place. */
  #begin(root: Element | null): void {
    if (root === null || this.#known.has(root) || !this.#waiting.touch(root)) return;
    this.#checks.push(this.#findGenerated());
  }

  #findGenerated(): Generator {
    return findGenerated(this.#known.trees(), (element) => this.touchClosely(element));
  }

  *#lookRound(): Generator {
    yield* this.#readAgainAll(this.#known.changedUnnoticed());
    yield* this.#findGenerated();
  }

  #check(): boolean {
    const check = this.#checks[0];
    if (check?.next().done === true) this.#checks.shift();
    return check !== undefined;
  }

  *#readAgainAll(places: Iterable<Node | undefined>): Generator {
    for (const place of places) {
      yield;
      if (place !== undefined) this.#readAgain(place);
    }
  }

  /** Has the container around a node wait to be read again, and says which; undefined when there is none. */
  #readAgain(node: Node): Container | undefined {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = dom.parentNode(at);
    if (at === null) return undefined;
    this.#waiting.touch(at as Container);
    return at as Container;
  }

  #read(container: Container, isMarked: boolean): void {
    const isNew = !this.#known.has(container);
    if (!isMarked && (isNew || this.#known.isWhole(container))) this.#mark(container);
    if (isNew && dom.isShadowRoot(container)) this.#events.onShadow(container);
    const whole = this.#closely.has(container) ? undefined : readWhole(container);
    if (whole !== undefined) this.#known.putWhole(container, whole);
    else this.#readClosely(container, isNew);
  }

  #mark(container: Container): void {
    for (const element of markCloselyRead(container, this.#closely)) {
      this.#events.onUndefined(element);
    }
  }

  #readClosely(container: Container, isNew: boolean): void {
    markWithThoseAround(container, this.#closely);
    // All that is in it is marked at once, and not again in each of its boxes.
    const wasWhole = this.#known.isWhole(container);
    if (wasWhole) this.#mark(container);
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

const checkedAtOnce = 500;

const mostTimesWhole = 2;
/** Nodes of one container at a time. */
const aLittle = 3;
