import type { Block } from './block.ts';

export type Change = { readonly added: readonly Block[]; readonly gone: readonly number[] };

/** The pieces of text of a page, each under its number, and which of them are new or gone since that was last taken note of. */
export class BlockBook {
  readonly #blocks = new Map<number, Block>();
  #added: Block[] = [];
  #gone: number[] = [];
  #lastId = 0;
  /** Blocks up to this one have been taken. */
  #lastTaken = 0;

  get size(): number {
    return this.#blocks.size;
  }

  add(block: Omit<Block, 'id'>): Block {
    this.#lastId += 1;
    const added = { id: this.#lastId, ...block };
    this.#blocks.set(added.id, added);
    this.#added.push(added);
    return added;
  }

  drop({ id }: Block): void {
    this.#blocks.delete(id);
    if (id <= this.#lastTaken) this.#gone.push(id);
  }

  /** What has changed since the last `take`. */
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

  get(id: number): Block | undefined {
    return this.#blocks.get(id);
  }
}
