import type { TextSpan } from '../../messages/packed-places.ts';
import * as dom from '../browser/dom.ts';
import { ContainerReader, type Events } from './container-reader.ts';
import { isField } from './in-the-way.ts';
import { locateInWhole } from './ink-places.ts';
import { KnownText } from './known-text.ts';
import { isLeftOut } from './left-out.ts';
import { RestlessWholes } from './restless-wholes.ts';
import { hasContent } from './shadow-of.ts';
import { UnnoticedChanges } from './unnoticed-changes.ts';

/** What text there is on the page, kept up to date by reading again only the containers that were touched. */
export class TextMap {
  readonly #known = new KnownText();
  readonly #reader: ContainerReader;
  readonly #unnoticed: UnnoticedChanges;
  readonly #restless = new RestlessWholes();
  /** Elements with others in them. */
  readonly #restyled = new Set<Element>();
  readonly blocks = this.#known.blocks;

  constructor(root: Element | null, events: Events) {
    this.#reader = new ContainerReader(this.#known, events);
    this.#unnoticed = new UnnoticedChanges(this.#known, this.#reader);
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
      const container = this.#reader.readAgain(node);
      if (container === undefined) continue;
      if (!this.#known.isWhole(container)) this.#reader.markClosely(node);
      else if (!inWholes.get(container)?.push(node)) inWholes.set(container, [node]);
    }
    for (const [container, touched] of inWholes) this.#touchWhole(container, touched);
  }

  /** What this node is, holds or is in can't be read as a whole from now on. */
  touchClosely(node: Node): void {
    this.#reader.readCloselyAgain(node);
  }

  /** This element's own style may have changed: is it, or what it holds, shown now, or no longer? */
  restyle(element: Element): void {
    const parentNode = dom.parentNode(element);
    if (parentNode === null) return;
    if (dom.firstElementChild(element) !== null) this.#restyled.add(element);
    const wasHidden = this.#reader.wasHidden(element);
    if (!wasHidden && !this.#known.has(element)) {
      if (hasContent(element) || isField(element)) this.#reader.readAgain(parentNode);
      return;
    }
    const isHidden = isLeftOut(element);
    if (isHidden === wasHidden) {
      if (!isHidden) this.#reader.readAgain(element);
      return;
    }
    if (wasHidden) this.#reader.forgetHidden(element);
    this.touchClosely(parentNode);
  }

  /** Looks at what is in all those restyled since. */
  lookWithin(): void {
    if (this.#restyled.size === 0) return;
    this.#unnoticed.lookWithin(new Set(this.#restyled));
    this.#restyled.clear();
  }

  /**
   * Whether text is to be read of which no event told: it could not be seen and can be now, or a script has put it into a field.
   * Looks at a few in turn.
   */
  hasRevealed(): boolean {
    const before = this.#reader.waiting;
    if (this.isRead && this.#unnoticed.hasNewSheets()) this.#unnoticed.lookForGenerated();
    this.#unnoticed.goRound();
    return this.#reader.waiting > before || this.#unnoticed.isDue;
  }

  /** What stands in these places of a block that was read as a whole is to be read box by box. */
  readClosely(id: number, spans: readonly TextSpan[]): void {
    const block = this.blocks.get(id);
    if (block === undefined) return;
    for (const { range } of locateInWhole(block, spans)) {
      this.#reader.markClosely(range.startContainer);
      this.#reader.markClosely(range.endContainer);
    }
    this.touchClosely(block.container);
  }

  /** Forgets what has left the page. */
  sweep(): void {
    this.#known.sweep();
  }

  /** Whether nothing waits to be read or looked at. */
  get isRead(): boolean {
    return this.#reader.waiting === 0 && !this.#unnoticed.isDue;
  }

  /** Reads one container, or looks at one thing that is due; false when nothing is left. */
  step(): boolean {
    return this.#reader.step() || this.#unnoticed.step();
  }

  count(): ReturnType<KnownText['count']> {
    return this.#known.count();
  }

  #touchWhole(container: Node, touched: readonly Node[]): void {
    if (!this.#restless.touch(container, touched.length)) return;
    for (const node of touched) this.#reader.markClosely(node);
  }

  /** A document has another root when a page writes it anew, or puts one in its place. */
  #begin(root: Element | null): void {
    if (root !== null && this.#reader.begin(root)) this.#unnoticed.lookForGenerated();
  }
}
