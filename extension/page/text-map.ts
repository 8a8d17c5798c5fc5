import { type Container, type Run, readRuns, type Unread } from './read-runs.ts';

/** A run with a number of its own, by which page script and background speak of it. */
export type Block = Run & { readonly id: number };

export type Change = { readonly added: readonly Block[]; readonly gone: readonly number[] };

type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
};

/** What text there is on the page, kept up to date by reading again only the containers that were touched. */
export class TextMap {
  readonly #events: Events;
  readonly #known = new Map<Node, readonly Block[]>();
  readonly #blocks = new Map<number, Block>();
  readonly #hidden = new WeakSet<Element>();
  /** Embedded things that can't be read, of those containers that have any. */
  readonly #unread = new Map<Node, readonly Unread[]>();
  /** What is to be read, the next one last. */
  readonly #waiting: Container[];
  readonly #touched = new Set<Node>();
  #added: Block[] = [];
  #gone: number[] = [];
  #lastId = 0;
  /** Blocks up to this one have been taken. */
  #lastTaken = 0;

  constructor(root: Element, events: Events) {
    this.#events = events;
    this.#waiting = [root];
  }

  /** Something in or under this node may have changed. */
  touch(node: Node): void {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = at.parentNode;
    if (at === null || this.#touched.has(at)) return;
    this.#touched.add(at);
    this.#waiting.push(at as Container);
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
    this.#touched.delete(container);
    if (container.isConnected) this.#read(container);
    else this.#forget(container);
    return true;
  }

  /** What `step` has changed since the last `take`. */
  take(): Change {
    const change = {
      added: this.#added.filter(({ id }) => this.#blocks.has(id)),
      gone: this.#gone,
    };
    this.#added = [];
    this.#gone = [];
    this.#lastTaken = this.#lastId;
    return change;
  }

  all(): readonly Block[] {
    return [...this.#blocks.values()];
  }

  block(id: number): Block | undefined {
    return this.#blocks.get(id);
  }

  /** How many blocks there are, and how many embedded things that can't be read. */
  count(): { readonly blocks: number; readonly frames: number; readonly embedded: number } {
    const unread = [...this.#unread.values()].flat();
    const frames = unread.filter((kind) => kind === 'frame').length;
    return { blocks: this.#blocks.size, frames, embedded: unread.length - frames };
  }

  #read(container: Container): void {
    const { runs, containers, hidden, unread } = readRuns(container);
    const before = this.#known.get(container);
    if (before === undefined && container instanceof ShadowRoot) this.#events.onShadow(container);
    this.#known.set(
      container,
      before === undefined ? this.#addAll(runs) : this.#renew(before, runs),
    );
    if (unread.length > 0) this.#unread.set(container, unread);
    else if (before !== undefined) this.#unread.delete(container);
    for (const element of hidden) this.#hide(element);
    for (let place = containers.length - 1; place >= 0; place -= 1) {
      const inner = containers[place];
      if (inner !== undefined && !this.#known.has(inner)) this.#waiting.push(inner);
    }
  }

  #addAll(runs: readonly Run[]): readonly Block[] {
    return runs.length === 0 ? none : runs.map((run) => this.#add(run));
  }

  /** Runs that read as before keep their number: the background knows them already. */
  #renew(before: readonly Block[], runs: readonly Run[]): readonly Block[] {
    const old = new Map(before.map((block) => [block.nodes[0], block]));
    const blocks = runs.map((run) => {
      const block = old.get(run.nodes[0]);
      if (block === undefined || !isSame(run, block)) return this.#add(run);
      old.delete(run.nodes[0]);
      return block;
    });
    for (const block of old.values()) this.#drop(block);
    return blocks;
  }

  #add({ text, nodes, starts }: Run): Block {
    this.#lastId += 1;
    const block = { id: this.#lastId, text, nodes, starts };
    this.#blocks.set(block.id, block);
    this.#added.push(block);
    return block;
  }

  #drop({ id }: Block): void {
    this.#blocks.delete(id);
    if (id <= this.#lastTaken) this.#gone.push(id);
  }

  #forget(container: Node): void {
    for (const block of this.#known.get(container) ?? none) this.#drop(block);
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

/** One for all the containers without text of their own. */
const none: readonly Block[] = [];

function isSame(run: Run, block: Block): boolean {
  return (
    run.text === block.text &&
    run.nodes.length === block.nodes.length &&
    run.nodes.every((node, place) => node === block.nodes[place])
  );
}
