import type { Span } from '../packed-places.ts';
import type { Block } from './block.ts';
import { BlockBook } from './block-book.ts';
import { markCloselyRead, markWithThoseAround } from './closely-read.ts';
import * as dom from './dom.ts';
import { fieldText } from './field-text.ts';
import { findGenerated, hasNewSheets } from './generated-text.ts';
import { locateInWhole } from './ink-places.ts';
import { isWithin, isWithinAny } from './is-within.ts';
import { isLeftOut } from './left-out.ts';
import { type Container, elementOf, isShown, type Run, readRuns } from './read-runs.ts';
import { readWhole } from './read-whole.ts';
import { shadowOf } from './shadow-of.ts';
import { countUnread, type UnreadCount } from './unread-things.ts';

type Events = {
  /** An element is passed over because it isn't shown; it may be later. */
  readonly onHidden: (element: Element) => void;
  readonly onShadow: (root: ShadowRoot) => void;
  /** This element may become the host of a shadow tree: the page has yet to define it, or it is empty. */
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
  /** Things that may not be readable, of those containers that have any. */
  readonly #unread = new Map<Node, readonly Element[]>();
  /** Fields and what they had in them, of those containers that have any. */
  readonly #fields = new Map<Node, readonly Field[]>();
  /** Elements with text that can't be seen, of those containers that have any. */
  readonly #invisible = new Map<Node, readonly Element[]>();
  /** What is to be read, the next one last. */
  readonly #waiting: Task[] = [];
  readonly #touched = new Set<Node>();
  /** What is gone through, a little at every step, to see what else is to be read. */
  readonly #checks: Iterator<unknown>[] = [];
  /** Goes round what can't be seen. */
  #looking: Iterator<unknown> | undefined;
  /** Elements with others in them. */
  readonly #restyled = new Set<Element>();

  constructor(root: Element | null, events: Events) {
    this.#events = events;
    this.#begin(root);
  }

  /** Nodes or characters in this node have changed: from now on it is read closely. */
  touch(node: Node): void {
    if (dom.nodeType(node) === Node.DOCUMENT_NODE)
      this.#begin(dom.documentElement(node as Document));
    else if (this.#readAgain(node)) markWithThoseAround(node, this.#closely);
  }

  /** This element's own style may have changed: is it, or what it holds, shown now, or no longer? */
  restyle(element: Element): void {
    const parentNode = dom.parentNode(element);
    if (parentNode === null) return;
    if (dom.firstElementChild(element) !== null) this.#restyled.add(element);
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

  /** Style sheets show or hide by what the elements around are like: looks at what is in all those restyled since. */
  lookWithin(): void {
    const { size } = this.#restyled;
    if (size > 0) this.#checks.push(this.#checkWithin(new Set(this.#restyled)));
    if (size > 0) this.#checks.push(this.#checkUnnoticed());
    this.#restyled.clear();
  }

  /**
   * Whether text is to be read of which no event told: it could not be seen and can be now, or a script has put it into a field.
   * Looks at a few in turn.
   */
  hasRevealed(): boolean {
    const before = this.#waiting.length;
    if (hasNewSheets()) for (const _ of this.#findGenerated());
    this.#looking ??= this.#checkUnnoticed();
    for (let looked = 0; looked < checkedAtOnce && this.#looking !== undefined; looked += 1) {
      if (this.#looking.next().done) this.#looking = undefined;
    }
    return this.#waiting.length > before;
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
    for (const container of this.#known.keys()) {
      if (!dom.isConnected(container)) this.#forget(container);
    }
  }

  /** Whether no container waits to be read. */
  get isRead(): boolean {
    return this.#waiting.length === 0 && this.#checks.length === 0;
  }

  /** Reads one container that waits for it; false when none does. */
  step(): boolean {
    const task = this.#waiting.pop();
    if (task === undefined) return this.#check();
    this.#touched.delete(task.container);
    if (dom.isConnected(task.container)) this.#read(task);
    else this.#forget(task.container);
    return true;
  }

  /** How many blocks there are, and how many things whose text can't be read. */
  count(): UnreadCount & { readonly blocks: number } {
    const unread = [...this.#unread.values()].flat();
    return { blocks: this.blocks.size, ...countUnread(unread) };
  }

  /** A document has another root when a page writes it anew, or puts one in its place. */
  #begin(root: Element | null): void {
    if (root === null || this.#known.has(root) || this.#touched.has(root)) return;
    this.#touched.add(root);
    this.#waiting.push({ container: root, isMarked: false });
    this.#checks.push(this.#findGenerated());
  }

  #findGenerated(): Generator {
    return findGenerated((element) => {
      markWithThoseAround(element, this.#closely);
      this.#readAgain(element);
    });
  }

  #check(): boolean {
    const check = this.#checks[0];
    if (check?.next().done === true) this.#checks.shift();
    return check !== undefined;
  }

  *#checkWithin(elements: ReadonlySet<Element>): Generator {
    for (const [container, blocks] of [...this.#known]) {
      yield;
      if (blocks.length === 0 || !this.#known.has(container)) continue;
      if (isWithinAny(container, elements)) this.#checkShown(container);
    }
  }

  #checkShown(container: Node): void {
    const [block] = this.#known.get(container) ?? none;
    const element = elementOf(container as Container);
    const isSeen = dom.checkVisibility(element, { visibilityProperty: true });
    // Of what was read as a whole any part may be hidden by now; reading it so again is quick.
    if (isSeen && block?.run !== undefined) return;
    const undrawn = isSeen ? undefined : outermostLeftOut(element);
    this.#readAgain(undrawn === undefined ? container : (dom.parentNode(undrawn) ?? undrawn));
  }

  *#checkUnnoticed(): Generator {
    for (const [container, elements] of [...this.#invisible]) {
      yield;
      if (elements.some((element) => isShown(getComputedStyle(element).visibility)))
        this.#readAgain(container);
    }
    for (const [container, fields] of [...this.#fields]) {
      yield;
      if (fields.some(({ field, text }) => fieldText(field) !== text)) this.#readAgain(container);
    }
  }

  /** Has the container around a node wait to be read again; false when there is none. */
  #readAgain(node: Node): boolean {
    let at: Node | null = node;
    while (at !== null && !this.#known.has(at)) at = dom.parentNode(at);
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
    const { runs, containers, hidden, invisible, fields, unread } = readRuns(container);
    this.#known.set(container, this.#renew(before ?? none, runs, container));
    setOrDelete(this.#unread, container, unread);
    setOrDelete(this.#invisible, container, invisible);
    const written = fields.map((field) => ({ field, text: fieldText(field) }));
    setOrDelete(this.#fields, container, written);
    for (const element of hidden) this.#hide(element);
    for (const inner of containers.toReversed()) {
      if (this.#known.has(inner)) continue;
      this.#waiting.push({ container: inner, isMarked: before === undefined });
    }
  }

  /** Runs that read as before keep their number: the background knows them already. */
  #renew(before: readonly Block[], runs: readonly Run[], container: Container): readonly Block[] {
    if (runs.length === 0 && before.length === 0) return none;
    const old = new Map(before.map((block) => [block.run && beginningOf(block.run), block]));
    const blocks = runs.map((run) => {
      const block = old.get(beginningOf(run));
      if (block === undefined || !isSame(run, block.run)) {
        return this.blocks.add({ text: run.text, container, run });
      }
      old.delete(beginningOf(run));
      return block;
    });
    for (const block of old.values()) this.blocks.drop(block);
    return blocks;
  }

  #forget(container: Node): void {
    for (const block of this.#known.get(container) ?? none) this.blocks.drop(block);
    this.#known.delete(container);
    this.#unread.delete(container);
    this.#invisible.delete(container);
    this.#fields.delete(container);
  }

  #hide(element: Element): void {
    if (!this.#hidden.has(element)) this.#events.onHidden(element);
    this.#hidden.add(element);
    if (!this.#known.has(element)) return;
    for (const inner of this.#known.keys()) {
      if (isWithin(inner, element)) this.#forget(inner);
    }
  }
}

type Field = { readonly field: Element; readonly text: string };

function beginningOf({ nodes: [first], field }: Run): Node | undefined {
  return first ?? field;
}

function setOrDelete<T>(map: Map<Node, readonly T[]>, key: Node, values: readonly T[]): void {
  if (values.length > 0) map.set(key, values);
  else map.delete(key);
}

function hasContent(element: Element): boolean {
  return dom.firstChild(element) !== null || shadowOf(element) !== null;
}

/** Of an element and those around it, the outermost that isn't drawn itself; undefined where there is none. */
function outermostLeftOut(element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = element; at !== null; at = dom.parentElement(at)) {
    if (isLeftOut(at)) outermost = at;
  }
  return outermost;
}

const checkedAtOnce = 500;

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
