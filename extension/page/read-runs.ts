import { isWorthReading, lineBreak } from '../lines.ts';
import { isAside } from './aside.ts';
import * as dom from './dom.ts';
import { fieldText } from './field-text.ts';
import { generatedText } from './generated-text.ts';
import { isEditable, isInWay } from './in-the-way.ts';
import { isFolded, isLeftOut } from './left-out.ts';
import { isPiece, textsIn } from './piece.ts';
import { jointOf } from './positioned-lines.ts';
import { shadowOf } from './shadow-of.ts';
import { hasFallback, mayBeUnread } from './unread-things.ts';
import { world } from './world.ts';

/** A stretch of visible text that reads on without a break, and the text nodes it is made of. */
export type Run = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
  /** The field that the text stands in, or the element that a style sheet writes some of it for: there it has no text nodes. */
  readonly field?: Element;
};

/** A box whose text is read by itself: text of two containers never joins. */
export type Container = Element | ShadowRoot;

export type Reading = {
  readonly runs: readonly Run[];
  /** Boxes inside this one, in the order of the page; they are read on their own. */
  readonly containers: readonly Container[];
  /** Elements passed over because they are not shown. */
  readonly hidden: readonly Element[];
  /** Elements whose own text can't be seen, although there is room for it; no size tells when it can be. */
  readonly invisible: readonly Element[];
  /** Fields, those without text too: nothing tells when there is some. */
  readonly fields: readonly Element[];
  /** Things that may have text which nobody outside can read: frames, pictures, PDFs, plug-ins. */
  readonly unread: readonly Element[];
};

/**
 * Reads a container's own lines: inline elements join, and so do lines; boxes and table cells part. Asks for style only, and for
 * layout where pieces of text are put at places of their own.
 */
export function readRuns(container: Container): Reading {
  const reader = new RunReader(container);
  reader.walk(container, undefined);
  reader.endRun();
  return reader;
}

/** Elements that are no text of the page, or not where they stand. */
const transparent = new Set([
  ...'script style noscript template rp wbr head'.split(' '),
  ...'title desc defs symbol metadata clipPath mask marker pattern'.split(' '),
]);

class RunReader implements Reading {
  readonly runs: Run[] = [];
  readonly containers: Container[] = [];
  readonly hidden: Element[] = [];
  readonly invisible: Element[] = [];
  readonly fields: Element[] = [];
  readonly unread: Element[] = [];

  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #glosses: Text[] = [];
  #writtenFor: Element | undefined;
  /** The last piece of the run, and where its line begins, if its pieces have places of their own. */
  #placed: { readonly box: DOMRect; readonly left: number } | undefined;
  #isContainerVisible: boolean | undefined;
  #areLinesKept: boolean | undefined;
  readonly #container: Container;

  constructor(container: Container) {
    this.#container = container;
  }

  /** `isVisible`: what the parent's style says of its own text; the container is asked once it has any. */
  walk(parent: Node, isVisible: boolean | undefined): void {
    const generated = parent instanceof Element ? generatedText(parent) : undefined;
    this.#write(parent, generated?.before);
    this.#walkNodes(parent, isVisible);
    this.#write(parent, generated?.after);
  }

  #write(parent: Node, text: string | undefined): void {
    if (text === undefined || text === '') return;
    this.#text += text.replace(everyLineEnd, ' ');
    this.#writtenFor = parent as Element;
  }

  #walkNodes(parent: Node, isVisible: boolean | undefined): void {
    const hasText = !isFolded(parent);
    for (let node = dom.firstChild(parent); node !== null; node = dom.nextSibling(node)) {
      const type = dom.nodeType(node);
      if (type === Node.TEXT_NODE && hasText) this.#append(node as Text, isVisible);
      else if (type === Node.ELEMENT_NODE) this.#enter(node as Element);
    }
  }

  endRun(): void {
    this.#placed = undefined;
    this.#finish();
    if (this.#glosses.length > 0) this.#finishGlosses();
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

  /** What stands above or beside the characters of a line is a line of its own. */
  #finishGlosses(): void {
    for (const gloss of this.#glosses.splice(0)) this.#take(gloss);
    this.#finish();
  }

  #append(node: Text, isVisible: boolean | undefined): void {
    if (isBlank(node.data) && (this.#nodes.length === 0 || this.#placed !== undefined)) return;
    if (!(isVisible ?? this.#isOwnTextVisible())) {
      this.#passOver(node);
      return;
    }
    if (this.#placed !== undefined) this.endRun();
    this.#take(node);
  }

  #take(node: Text): void {
    const { data } = node;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += lineEnds.test(data) ? this.#withoutLineEnds(data) : data;
  }

  #passOver(node: Text): void {
    const around = dom.parentNode(node);
    const element = around instanceof ShadowRoot ? around.host : (around as Element);
    if (!isBlank(node.data) && this.invisible.at(-1) !== element) this.invisible.push(element);
  }

  #enter(element: Element): void {
    const name = dom.localName(element);
    if (transparent.has(name) || element === world.overlay) return;
    if (mayBeUnread.has(name)) this.unread.push(element);
    if (name === 'br') this.#breakLine();
    else if (name === 'rt') this.#gloss(element);
    else if (isInWay(element)) this.#stop(element);
    else this.#enterText(element);
  }

  /** A name may go on in the next line. */
  #breakLine(): void {
    if (this.#nodes.length > 0 && this.#placed === undefined) this.#text += lineBreak;
  }

  #gloss(element: Element): void {
    const texts = dom.walkTexts(element);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      this.#glosses.push(node as Text);
    }
  }

  #stop(element: Element): void {
    this.endRun();
    const name = dom.localName(element);
    if (name === 'object' && hasFallback(element)) this.#leaveFor(element);
    if (!isField.has(name)) return;
    this.fields.push(element);
    const text = isLeftOut(element) ? '' : fieldText(element);
    if (isWorthReading(text)) this.runs.push({ text, nodes: [], starts: [], field: element });
  }

  #enterText(element: Element): void {
    const style = getComputedStyle(element);
    if (isLeftOut(element, style)) {
      this.hidden.push(element);
      return;
    }
    const shadow = shadowOf(element);
    if (shadow !== null) this.#enterHost(element, shadow);
    else if (isPiece(element, style)) this.#enterPiece(element, style);
    else if (this.#nodes.length > 0 && isAside(element, style)) this.#putAside(element);
    else if (!isInline(style.display) || isBox(element)) this.#leaveFor(element);
    else if (!isFilledSlot(element)) this.walk(element, isShown(style.visibility));
  }

  #enterHost(host: Element, shadow: ShadowRoot): void {
    this.#leaveFor(shadow);
    this.#leaveFor(host);
  }

  /** Pieces of text at places of their own join where they stand side by side, or one below the other. */
  #enterPiece(element: Element, { visibility }: CSSStyleDeclaration): void {
    // In the middle of a line it stands elsewhere.
    if (this.#nodes.length > 0 && this.#placed === undefined) {
      this.#putAside(element);
      return;
    }
    const box = dom.getBoundingClientRect(element);
    const last = this.#placed;
    const joint = last && jointOf(last.box, { left: last.left, right: last.box.right }, box);
    if (joint === undefined || joint === 'apart') this.endRun();
    if (joint === 'next line') this.#text += lineBreak;
    this.#placed = undefined;
    for (const node of textsIn(element)) this.#appendPiece(node, isShown(visibility));
    const left = joint === 'same line' && last !== undefined ? last.left : box.left;
    this.#placed = { box, left };
  }

  #appendPiece(node: Text, isVisible: boolean): void {
    if (isVisible) this.#take(node);
    else this.#passOver(node);
  }

  /** Read by itself, without an end to the line that it stands in. */
  #putAside(element: Element): void {
    if (dom.firstChild(element) !== null) this.containers.push(element);
  }

  #leaveFor(container: Container): void {
    this.endRun();
    const isEmpty = dom.firstChild(container) === null && !isWrittenFor(container);
    if (!isEmpty) this.containers.push(container);
  }

  #isOwnTextVisible(): boolean {
    this.#isContainerVisible ??= isShown(this.#style().visibility);
    return this.#isContainerVisible;
  }

  /** A name goes on over the lines of one box; what else is said in one is told by it alone. */
  #withoutLineEnds(data: string): string {
    this.#areLinesKept ??= lineKeeping.has(this.#style().whiteSpaceCollapse);
    const kept = this.#areLinesKept ? data.replaceAll('\n', lineBreak) : data;
    return kept.replace(everyLineEnd, ' ');
  }

  #style(): CSSStyleDeclaration {
    return getComputedStyle(elementOf(this.#container));
  }
}

/** The element that a container is, or whose shadow tree it is. */
export function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

function isWrittenFor(container: Container): boolean {
  return container instanceof Element && generatedText(container) !== undefined;
}

const isField: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);
const lineKeeping = new Set(['preserve', 'preserve-breaks', 'break-spaces']);

/** Whoever looks for names takes these for ends of a box. */
const lineEnds = /[\n\r\t]/;
const everyLineEnd = new RegExp(lineEnds, 'g');

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

/** Parted from what is around it although it stands in a line. */
function isBox(element: Element): boolean {
  return dom.localName(element) === 'svg' || isEditable(element);
}

export function isShown(visibility: string): boolean {
  return visibility !== 'hidden' && visibility !== 'collapse';
}

function isFilledSlot(element: Element): boolean {
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

/** Line breaks and indents of the markup, mostly. */
function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 0x20 && data.trim() === '';
}
