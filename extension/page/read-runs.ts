import { isWorthReading, lineBreak } from '../lines.ts';
import * as dom from './dom.ts';
import { isInWay } from './in-the-way.ts';
import { isFolded, isLeftOut } from './left-out.ts';

/** A stretch of visible text that reads on without a break, and the text nodes it is made of. */
export type Run = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
};

/** A box whose text is read by itself: text of two containers never joins. */
export type Container = Element | ShadowRoot;

export type Unread = 'frame' | 'embedded';

export type Reading = {
  readonly runs: readonly Run[];
  /** Boxes inside this one, in the order of the page; they are read on their own. */
  readonly containers: readonly Container[];
  /** Elements passed over because they are not shown. */
  readonly hidden: readonly Element[];
  /** Elements whose own text can't be seen, although there is room for it; no size tells when it can be. */
  readonly invisible: readonly Element[];
  /** Embedded things whose text nobody outside can read: frames of other sites; PDFs, plug-ins. */
  readonly unread: readonly Unread[];
};

/**
 * Reads a container's own lines: inline elements join, and so do lines; boxes and table cells part. Asks for style only,
 * never for layout.
 */
export function readRuns(container: Container): Reading {
  const reader = new RunReader(container);
  reader.walk(container, undefined);
  reader.endRun();
  return reader;
}

/** Elements that are no text of the page. */
const transparent = new Set('script style noscript template rt rp wbr head'.split(' '));
/** Embedded things with text in them that the reader sees and we may not. */
const embedded = new Set('embed object iframe'.split(' '));

class RunReader implements Reading {
  readonly runs: Run[] = [];
  readonly containers: Container[] = [];
  readonly hidden: Element[] = [];
  readonly invisible: Element[] = [];
  readonly unread: Unread[] = [];

  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #isContainerVisible: boolean | undefined;
  #areLinesKept: boolean | undefined;
  readonly #container: Container;

  constructor(container: Container) {
    this.#container = container;
  }

  /** `isVisible`: what the parent's style says of its own text; the container is asked once it has any. */
  walk(parent: Node, isVisible: boolean | undefined): void {
    const hasText = !isFolded(parent);
    for (let node = dom.firstChild(parent); node !== null; node = dom.nextSibling(node)) {
      const type = dom.nodeType(node);
      if (type === Node.TEXT_NODE && hasText) this.#append(node as Text, isVisible);
      else if (type === Node.ELEMENT_NODE) this.#enter(node as Element);
    }
  }

  endRun(): void {
    if (isWorthReading(this.#text))
      this.runs.push({ text: this.#text, nodes: this.#nodes, starts: this.#starts });
    if (this.#nodes.length === 0) return;
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
  }

  #append(node: Text, isVisible: boolean | undefined): void {
    const { data } = node;
    if (this.#nodes.length === 0 && isBlank(data)) return;
    if (!(isVisible ?? this.#isOwnTextVisible())) {
      this.#passOver(node);
      return;
    }
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
    if (transparent.has(name)) return;
    if (name === 'br') this.#breakLine();
    else if (isInWay(element)) this.#stop(element);
    else this.#enterText(element);
  }

  /** A name may go on in the next line. */
  #breakLine(): void {
    if (this.#nodes.length > 0) this.#text += lineBreak;
  }

  #stop(element: Element): void {
    const localName = dom.localName(element);
    if (embedded.has(localName) && isUnreadable(element)) {
      this.unread.push(localName === 'iframe' ? 'frame' : 'embedded');
    }
    this.endRun();
  }

  #enterText(element: Element): void {
    const style = getComputedStyle(element);
    const shadow = dom.openShadowRoot(element);
    if (isLeftOut(element, style)) this.hidden.push(element);
    else if (shadow !== null) this.#enterHost(element, shadow);
    else if (!isInline(style.display)) this.#leaveFor(element);
    else if (!isFilledSlot(element)) this.walk(element, isShown(style.visibility));
  }

  #enterHost(host: Element, shadow: ShadowRoot): void {
    this.#leaveFor(shadow);
    this.#leaveFor(host);
  }

  #leaveFor(container: Container): void {
    this.endRun();
    if (dom.firstChild(container) !== null) this.containers.push(container);
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

const lineKeeping = new Set(['preserve', 'preserve-breaks', 'break-spaces']);

/** Whoever looks for names takes these for ends of a box. */
const lineEnds = /[\n\r\t]/;
const everyLineEnd = new RegExp(lineEnds, 'g');

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

export function isShown(visibility: string): boolean {
  return visibility !== 'hidden' && visibility !== 'collapse';
}

/** A frame of the page's own site reads itself; one of another site does not, and may be large enough to matter. */
function isUnreadable(element: Element): boolean {
  if (!(element instanceof HTMLIFrameElement)) return true;
  const isForeign = element.contentDocument === null;
  return isForeign && element.offsetWidth >= 200 && element.offsetHeight >= 100;
}

function isFilledSlot(element: Element): boolean {
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

/** Line breaks and indents of the markup, mostly. */
function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 0x20 && data.trim() === '';
}
