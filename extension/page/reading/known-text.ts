import * as dom from '../browser/dom.ts';
import type { Block } from './block.ts';
import { BlockBook } from './block-book.ts';
import type { Container } from './container.ts';
import type { ContainerContents } from './container-contents.ts';
import { fieldText } from './field-text.ts';
import { isShown } from './flow.ts';
import { countCounters } from './generating-rules.ts';
import { isWithin } from './is-within.ts';
import type { Run } from './run.ts';
import { countUnread, type UnreadCount } from './unread-things.ts';

type Field = { readonly field: Element; readonly text: string };

/** What was read in each container of a page when it was read last. */
export class KnownText {
  readonly blocks = new BlockBook();
  readonly #blocksOf = new Map<Node, readonly Block[]>();
  readonly #shadows = new Set<ShadowRoot>();
  /** Things that may not be readable, of those containers that have any. */
  readonly #unread = new Map<Node, readonly Element[]>();
  /** Fields and what they had in them, of those containers that have any. */
  readonly #fields = new Map<Node, readonly Field[]>();
  /** Elements with text that can't be seen, of those containers that have any. */
  readonly #invisible = new Map<Node, readonly Element[]>();
  /** Containers in which reading has broken off. */
  readonly #failed = new Set<Node>();

  has(container: Node): boolean {
    return this.#blocksOf.has(container);
  }

  /** Undefined: it has not been read. */
  of(container: Node): readonly Block[] | undefined {
    return this.#blocksOf.get(container);
  }

  /** Whether it was read as a whole, and had any text. */
  isWhole(container: Node): boolean {
    const [block] = this.of(container) ?? none;
    return block !== undefined && block.run === undefined;
  }

  /** The document and the shadow trees in it. */
  trees(): readonly (Document | ShadowRoot)[] {
    return [document, ...this.#shadows];
  }

  containers(): readonly Node[] {
    return [...this.#blocksOf.keys()];
  }

  /** A container was read as a whole. */
  putWhole(container: Container, text: string): void {
    this.#failed.delete(container);
    const before = this.of(container) ?? none;
    if (before[0]?.text === text) return;
    for (const block of before) this.blocks.drop(block);
    const blocks = text === '' ? none : [this.blocks.add({ text, container, run: undefined })];
    this.#blocksOf.set(container, blocks);
  }

  /** A container was read closely. */
  put(container: Container, { runs, unread, invisible, fields }: ContainerContents): void {
    this.#failed.delete(container);
    if (dom.isShadowRoot(container)) this.#shadows.add(container);
    this.#blocksOf.set(container, this.#renew(this.of(container) ?? none, runs, container));
    setOrDelete(this.#unread, container, unread);
    setOrDelete(this.#invisible, container, invisible);
    const written = fields.map((field) => ({ field, text: fieldText(field) }));
    setOrDelete(this.#fields, container, written);
  }

  /** Reading a container has broken off: what it holds isn't known. */
  putFailed(container: Container): void {
    this.forget(container);
    this.#blocksOf.set(container, none);
    this.#failed.add(container);
  }

  forget(container: Node): void {
    for (const block of this.of(container) ?? none) this.blocks.drop(block);
    this.#blocksOf.delete(container);
    if (dom.isShadowRoot(container)) this.#shadows.delete(container);
    this.#unread.delete(container);
    this.#invisible.delete(container);
    this.#fields.delete(container);
    this.#failed.delete(container);
  }

  forgetWithin(element: Element): void {
    if (!this.has(element)) return;
    for (const inner of this.containers()) if (isWithin(inner, element)) this.forget(inner);
  }

  /** Forgets containers that have left the page. */
  sweep(): void {
    for (const container of this.containers()) {
      if (!dom.isConnected(container)) this.forget(container);
    }
  }

  /** Goes through what no event tells of, a container at a step: those in which there is something else to be read by now. */
  *changedUnnoticed(): Generator<Node | undefined> {
    for (const [container, elements] of [...this.#invisible]) {
      const isSeen = elements.some((element) => isShown(getComputedStyle(element).visibility));
      yield isSeen ? container : undefined;
    }
    for (const [container, fields] of [...this.#fields]) {
      const isWritten = fields.some(({ field, text }) => fieldText(field) !== text);
      yield isWritten ? container : undefined;
    }
  }

  /** How many blocks there are, how many things whose text can't be read, and in how many boxes reading has broken off. */
  count(): UnreadCount & { readonly blocks: number; readonly failed: number } {
    const unread = [...this.#unread.values()].flat();
    const counters = countCounters(this.trees());
    return {
      blocks: this.blocks.size,
      ...countUnread(unread),
      counters,
      failed: this.#failed.size,
    };
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
}

function beginningOf({ nodes: [first], field }: Run): Node | undefined {
  return first ?? field;
}

function setOrDelete<T>(map: Map<Node, readonly T[]>, key: Node, values: readonly T[]): void {
  if (values.length > 0) map.set(key, values);
  else map.delete(key);
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
