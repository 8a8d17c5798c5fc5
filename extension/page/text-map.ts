import { type Container, type Run, readRuns } from './read-runs.ts';

/** A run with a number of its own, by which page script and background speak of it. */
export type Block = Run & { readonly id: number };

export type Change = { readonly added: readonly Block[]; readonly gone: readonly number[] };

type Contents = { readonly blocks: readonly Block[]; readonly unread: number };

type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
};

/** What text there is on the page, kept up to date by reading again only the containers that were touched. */
export class TextMap {
  readonly #events: Events;
  readonly #known = new Map<Node, Contents>();
  readonly #blocks = new Map<number, Block>();
  readonly #hidden = new WeakSet<Element>();
  /** What is to be read, the next one last. */
  readonly #waiting: Container[];
  readonly #isWaiting: Set<Container>;
  #added = new Set<Block>();
  #gone: number[] = [];
  #lastId = 0;

  constructor(root: Element, events: Events) {
    this.#events = events;
    this.#waiting = [root];
    this.#isWaiting = new Set([root]);
  }

  /** Something in or under this node may have changed. */
  touch(node: Node): void {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = at.parentNode;
    if (at !== null) this.#wait(at as Container);
  }

  /** This element's own style may have changed: is it shown now, or no longer? */
  restyle(element: Element): void {
    const wasHidden = this.#hidden.has(element);
    if (element.parentNode === null || !(wasHidden || this.#known.has(element))) return;
    const isHidden = getComputedStyle(element).display === 'none';
    if (isHidden === wasHidden) return;
    if (wasHidden) this.#hidden.delete(element);
    this.touch(element.parentNode);
  }

  /** Forgets containers that have left the page. */
  sweep(): void {
    for (const container of this.#known.keys()) if (!container.isConnected) this.#forget(container);
  }

  /** Reads one container that waits for it; false when none does. */
  step(): boolean {
    const container = this.#waiting.pop();
    if (container === undefined) return false;
    this.#isWaiting.delete(container);
    if (container.isConnected) this.#read(container);
    else this.#forget(container);
    return true;
  }

  /** What `step` has changed since the last `take`. */
  take(): Change {
    const change = { added: [...this.#added], gone: this.#gone };
    this.#added = new Set();
    this.#gone = [];
    return change;
  }

  all(): readonly Block[] {
    return [...this.#blocks.values()];
  }

  block(id: number): Block | undefined {
    return this.#blocks.get(id);
  }

  /** How many blocks there are, and how many embedded things that can't be read. */
  count(): { readonly blocks: number; readonly unread: number } {
    let unread = 0;
    for (const contents of this.#known.values()) unread += contents.unread;
    return { blocks: this.#blocks.size, unread };
  }

  #wait(container: Container): void {
    if (this.#isWaiting.has(container)) return;
    this.#isWaiting.add(container);
    this.#waiting.push(container);
  }

  #read(container: Container): void {
    const { runs, containers, hidden, unread } = readRuns(container);
    if (container instanceof ShadowRoot && !this.#known.has(container)) {
      this.#events.onShadow(container);
    }
    this.#known.set(container, { blocks: this.#number(container, runs), unread });
    for (const element of hidden) this.#hide(element);
    for (const inner of containers.toReversed()) if (!this.#known.has(inner)) this.#wait(inner);
  }

  /** Runs that read as before keep their number: the background knows them already. */
  #number(container: Container, runs: readonly Run[]): readonly Block[] {
    const before = new Map<Text | undefined, Block>();
    for (const block of this.#known.get(container)?.blocks ?? []) before.set(block.nodes[0], block);
    const blocks = runs.map((run) => {
      const block = before.get(run.nodes[0]);
      if (block === undefined || !isSame(run, block)) return this.#add(run);
      before.delete(run.nodes[0]);
      return block;
    });
    for (const block of before.values()) this.#drop(block);
    return blocks;
  }

  #add(run: Run): Block {
    this.#lastId += 1;
    const block = { id: this.#lastId, ...run };
    this.#blocks.set(block.id, block);
    this.#added.add(block);
    return block;
  }

  #drop(block: Block): void {
    this.#blocks.delete(block.id);
    if (!this.#added.delete(block)) this.#gone.push(block.id);
  }

  #forget(container: Node): void {
    for (const block of this.#known.get(container)?.blocks ?? []) this.#drop(block);
    this.#known.delete(container);
  }

  #hide(element: Element): void {
    if (!this.#hidden.has(element)) this.#events.onHidden(element);
    this.#hidden.add(element);
    if (!this.#known.has(element)) return;
    for (const inner of this.#known.keys()) if (element.contains(inner)) this.#forget(inner);
  }
}

function isSame(run: Run, block: Block): boolean {
  return (
    run.text === block.text &&
    run.nodes.length === block.nodes.length &&
    run.nodes.every((node, place) => node === block.nodes[place])
  );
}
