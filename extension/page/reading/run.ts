import { isWorthReading, lineBreak } from '../../messages/lines.ts';

/** A stretch of visible text that reads on without a break, and the text nodes it is made of. */
export type Run = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
  /** The field that the text stands in, or the element that a style sheet writes some of it for: there it has no text nodes. */
  readonly field?: Element;
};

/** Puts text together, piece by piece, into runs that end where a reader would stop. */
export class RunWriter {
  readonly runs: Run[] = [];
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  readonly #glosses: Text[] = [];
  #writtenFor: Element | undefined;
  /** Whether line ends in text nodes are shown as such. */
  readonly #areLinesKept: () => boolean;

  constructor(areLinesKept: () => boolean) {
    this.#areLinesKept = areLinesKept;
  }

  /** Whether some text of the page is in the run that is being written. */
  get hasBegun(): boolean {
    return this.#nodes.length > 0;
  }

  take(node: Text): void {
    const { data } = node;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += lineEnds.test(data) ? this.#withoutLineEnds(data) : data;
  }

  /** What stands in no text node: a style sheet writes it for this element. */
  write(text: string, element: Element): void {
    this.#text += text.replace(everyLineEnd, ' ');
    this.#writtenFor = element;
  }

  /** A name may go on in the next line. */
  breakLine(): void {
    this.#text += lineBreak;
  }

  /** What stands above or beside the characters of a line is a line of its own, once that has ended. */
  gloss(node: Text): void {
    this.#glosses.push(node);
  }

  /** A run of its own. */
  writeField(text: string, field: Element): void {
    if (isWorthReading(text)) this.runs.push({ text, nodes: [], starts: [], field });
  }

  end(): void {
    this.#finish();
    if (this.#glosses.length === 0) return;
    for (const gloss of this.#glosses.splice(0)) this.take(gloss);
    this.#finish();
  }

  #finish(): void {
    if (isWorthReading(this.#text)) {
      const field = this.#writtenFor && { field: this.#writtenFor };
      this.runs.push({ text: this.#text, nodes: this.#nodes, starts: this.#starts, ...field });
    }
    if (this.#text === '' && this.#nodes.length === 0) return;
    this.#writtenFor = undefined;
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
  }

  /** A name goes on over the lines of one box; what else is said in one is told by it alone. */
  #withoutLineEnds(data: string): string {
    const kept = this.#areLinesKept() ? data.replaceAll('\n', lineBreak) : data;
    return kept.replace(everyLineEnd, ' ');
  }
}

/** In a text that is sent, these mean the end of a box. */
const lineEnds = /[\n\r\t]/;
const everyLineEnd = new RegExp(lineEnds, 'g');
