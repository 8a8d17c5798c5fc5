import type { ContainerReader } from './container-reader.ts';
import { findGenerated } from './generated-text.ts';
import { hasNewSheets } from './generating-rules.ts';
import type { KnownText } from './known-text.ts';
import { changedWithin } from './shown-now.ts';

/** Goes through what changes without an event, a little at a time, and has that read again which is another text by now. */
export class UnnoticedChanges {
  readonly #known: KnownText;
  readonly #reader: ContainerReader;
  /** What is to be gone through before the page is read, one after the other. */
  readonly #due: Iterator<unknown>[] = [];
  /** Goes through all of it again and again, as there is time. */
  #round: Iterator<unknown> | undefined;

  constructor(known: KnownText, reader: ContainerReader) {
    this.#known = known;
    this.#reader = reader;
  }

  get isDue(): boolean {
    return this.#due.length > 0;
  }

  /** Looks at one thing that is due; false when none is. */
  step(): boolean {
    const first = this.#due[0];
    if (first?.next().done === true) this.#due.shift();
    return first !== undefined;
  }

  /** Style sheets show or hide by what the elements around are like: what is in these is due. */
  lookWithin(elements: ReadonlySet<Element>): void {
    this.#due.push(this.#readAgain(changedWithin(this.#known, elements)));
    this.#due.push(this.#readAgain(this.#known.changedUnnoticed()));
  }

  /** The text that style sheets write is due. */
  lookForGenerated(): void {
    this.#due.push(this.#findGenerated());
  }

  hasNewSheets(): boolean {
    return hasNewSheets(this.#known.trees());
  }

  /** Looks at a few more things in turn, due or not. */
  goRound(): void {
    this.#round ??= this.#all();
    for (let looked = 0; looked < checkedAtOnce && this.#round !== undefined; looked += 1) {
      if (this.#round.next().done) this.#round = undefined;
    }
  }

  *#all(): Generator {
    yield* this.#readAgain(this.#known.changedUnnoticed());
    yield* this.#findGenerated();
  }

  #findGenerated(): Generator {
    return findGenerated(this.#known.trees(), (element) => this.#reader.readCloselyAgain(element));
  }

  *#readAgain(places: Iterable<Node | undefined>): Generator {
    for (const place of places) {
      yield;
      if (place !== undefined) this.#reader.readAgain(place);
    }
  }
}

const checkedAtOnce = 500;
