import type { Span } from '../packed-places.ts';
import type { Block } from './block.ts';
import { BlockBook } from './block-book.ts';
import { markCloselyRead, markWithThoseAround } from './closely-read.ts';
import { locateInWhole } from './ink-places.ts';
import { isLeftOut } from './left-out.ts';
import { type Container, type Run, readRuns, type Unread } from './read-runs.ts';
import { readWhole } from './read-whole.ts';

type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
  /** The page has yet to define this element; then it may be the host of a shadow tree. */
  readonly onUndefined: (element: Element) => void;
};

/** A container to be read; `isMarked`: what must be read closely in it is known already. */
type Task = { readonly container: Container; readonly isMarked: boolean };

/**
 * What text there is on the page, kept up to date by reading again only the containers that were touched. Containers are
 * read as a whole as long as nothing in them changes or needs care, otherwise box by box.
 */
export class TextMap {
  readonly #events: Events;
  readonly #known = new Map<Node, readonly Block[]>();
  readonly blocks = new BlockBook();
  readonly #hidden = new WeakSet<Element>();
  readonly #closely = new WeakSet<Node>();
  /** Embedded things that can't be read, of those containers that have any. */
  readonly #unread = new Map<Node, readonly Unread[]>();
  /** What is to be read, the next one last. */
  readonly #waiting: Task[];
  readonly #touched = new Set<Node>();

  constructor(root: Element, events: Events) {
    this.#events = events;
    this.#waiting = [{ container: root, isMarked: false }];
  }

  /** Nodes or characters in this node have changed: from now on it is read closely. */
  touch(node: Node): void {
    if (this.#readAgain(node)) markWithThoseAround(node, this.#closely);
  }

  /** This element's own style may have changed: is it, or what it holds, shown now, or no longer? */
  restyle(element: Element): void {
    const { parentNode } = element;
    if (parentNode === null) return;
    const wasHidden = this.#hidden.has(element);
    if (!wasHidden && !this.#known.has(element)) {
      if (hasContent(element)) this.#readAgain(parentNode);
      return;
    }
    const isHidden = isLeftOut(element);
    if (isHidden === wasHidden) {
      if (!isHidden) this.#readAgain(element);
      return;
    }
    if (wasHidden) this.#hidden.delete(element);
    this.touch(parentNode);
  }

  /** What stands in these places of a block that was read as a whole is to be read box by box. */
  readClosely(id: number, spans: readonly Span[]): void {
    const block = this.blocks.get(id);
    if (block === undefined) return;
    for (const { range } of locateInWhole(block, spans)) {
      markWithThoseAround(range.startContainer, this.#closely);
      markWithThoseAround(range.endContainer, this.#closely);
    }
    this.touch(block.container);
  }

  /** Forgets containers that have left the page. */
  sweep(): void {
    for (const container of this.#known.keys()) if (!container.isConnected) this.#forget(container);
  }

  /** Whether no container waits to be read. */
  get isRead(): boolean {
    return this.#waiting.length === 0;
  }

  /** Reads one container that waits for it; false when none does. */
  step(): boolean {
    const task = this.#waiting.pop();
    if (task === undefined) return false;
    this.#touched.delete(task.container);
    if (task.container.isConnected) this.#read(task);
    else this.#forget(task.container);
    return true;
  }

  /** How many blocks there are, and how many embedded things that can't be read. */
  count(): { readonly blocks: number; readonly frames: number; readonly embedded: number } {
    const unread = [...this.#unread.values()].flat();
    const frames = unread.filter((kind) => kind === 'frame').length;
    return { blocks: this.blocks.size, frames, embedded: unread.length - frames };
  }

  /** Has the container around a node wait to be read again; false when there is none. */
  #readAgain(node: Node): boolean {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = at.parentNode;
    if (at === null) return false;
    if (this.#touched.has(at)) return true;
    this.#touched.add(at);
    this.#waiting.push({ container: at as Container, isMarked: false });
    return true;
  }

  #read({ container, isMarked }: Task): void {
    const before = this.#known.get(container);
    if (before === undefined && !isMarked) this.#mark(container);
    const whole = this.#closely.has(container) ? undefined : readWhole(container);
    if (whole === undefined) this.#readClosely(container, before);
    else if (before?.[0]?.text !== whole) this.#replace(container, before, whole);
  }

  #mark(container: Container): void {
    for (const element of markCloselyRead(container, this.#closely)) {
      this.#events.onUndefined(element);
    }
  }

  #replace(container: Container, before: readonly Block[] = none, whole: string): void {
    for (const block of before) this.blocks.drop(block);
    const blocks =
      whole === '' ? none : [this.blocks.add({ text: whole, container, run: undefined })];
    this.#known.set(container, blocks);
  }

  #readClosely(container: Container, before: readonly Block[] | undefined): void {
    markWithThoseAround(container, this.#closely);
    if (before === undefined && container instanceof ShadowRoot) this.#events.onShadow(container);
    const { runs, containers, hidden, unread } = readRuns(container);
    this.#known.set(container, this.#renew(before ?? none, runs, container));
    if (unread.length > 0) this.#unread.set(container, unread);
    else this.#unread.delete(container);
    for (const element of hidden) this.#hide(element);
    for (const inner of containers.toReversed()) {
      if (this.#known.has(inner)) continue;
      this.#waiting.push({ container: inner, isMarked: before === undefined });
    }
  }

  /** Runs that read as before keep their number: the background knows them already. */
  #renew(before: readonly Block[], runs: readonly Run[], container: Container): readonly Block[] {
    if (runs.length === 0 && before.length === 0) return none;
    const old = new Map(before.map((block) => [block.run?.nodes[0], block]));
    const blocks = runs.map((run) => {
      const block = old.get(run.nodes[0]);
      if (block === undefined || !isSame(run, block.run)) {
        return this.blocks.add({ text: run.text, container, run });
      }
      old.delete(run.nodes[0]);
      return block;
    });
    for (const block of old.values()) this.blocks.drop(block);
    return blocks;
  }

  #forget(container: Node): void {
    for (const block of this.#known.get(container) ?? none) this.blocks.drop(block);
    this.#known.delete(container);
    this.#unread.delete(container);
  }

  #hide(element: Element): void {
    if (!this.#hidden.has(element)) this.#events.onHidden(element);
    this.#hidden.add(element);
    if (!this.#known.has(element)) return;
    for (const inner of this.#known.keys()) if (element.contains(inner)) this.#forget(inner);
  }
}

function hasContent(element: Element): boolean {
  return element.firstChild !== null || element.shadowRoot !== null;
}

/** One for all the containers without text of their own. */
const none: readonly Block[] = [];

function isSame(run: Run, before: Run | undefined): boolean {
  return (
    before !== undefined &&
    run.text === before.text &&
    run.nodes.length === before.nodes.length &&
    run.nodes.every((node, place) => node === before.nodes[place])
  );
}
