/** A stretch of visible text that reads on without a break, and the text nodes it is made of. */
export type Run = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's characters begin in `text`. */
  readonly starts: readonly number[];
};

/** A box whose text is read by itself: text of two containers never joins. */
export type Container = Element | ShadowRoot;

export type Reading = {
  readonly runs: readonly Run[];
  /** Boxes inside this one, in the order of the page; they are read on their own. */
  readonly containers: readonly Container[];
  /** Elements passed over because they are not shown. */
  readonly hidden: readonly Element[];
  /** Embedded things whose text nobody outside can read: PDFs, plug-ins. */
  readonly unread: number;
};

/**
 * Reads a container's own lines: inline elements join, boxes, table cells and line breaks part. Asks for style only, never
 * for layout.
 */
export function readRuns(container: Container): Reading {
  const reader = new RunReader(container);
  reader.walk(container);
  reader.endRun();
  return reader;
}

/** No registered name is shorter (the name index leaves such names out). */
const shortestName = 4;

/** Never text, and what stands on either side of it reads on. */
const transparent = new Set(['script', 'style', 'noscript', 'template', 'rt', 'rp', 'wbr', 'head']);

/** Never text of the page, but it stands between what is on either side. */
const opaque = new Set(
  'br hr img picture svg math canvas audio video iframe input textarea select datalist meter progress'.split(
    ' ',
  ),
);

const embedded = new Set(['embed', 'object']);

class RunReader implements Reading {
  readonly runs: Run[] = [];
  readonly containers: Container[] = [];
  readonly hidden: Element[] = [];
  unread = 0;

  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #style: CSSStyleDeclaration | undefined;
  readonly #owner: Element;

  constructor(container: Container) {
    this.#owner = container instanceof Element ? container : container.host;
  }

  walk(parent: Node): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#append(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element);
    }
  }

  endRun(): void {
    if (this.#text.length >= shortestName && this.#isVisible()) {
      this.runs.push({ text: this.#text, nodes: this.#nodes, starts: this.#starts });
    }
    if (this.#nodes.length === 0) return;
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
  }

  #append(node: Text): void {
    const { data } = node;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data.includes('\n') && this.#keepsLines() ? data.replaceAll('\n', lineEnd) : data;
  }

  #enter(element: Element): void {
    const name = element.localName;
    if (transparent.has(name)) return;
    if (opaque.has(name) || embedded.has(name) || isEditable(element)) {
      if (embedded.has(name)) this.unread += 1;
      this.endRun();
      return;
    }
    const { display } = getComputedStyle(element);
    if (display === 'none' || display === '') this.hidden.push(element);
    else if (element.shadowRoot !== null) this.#enterHost(element, element.shadowRoot);
    else if (isInline(display)) this.#enterInline(element);
    else this.#leaveFor(element);
  }

  #enterHost(host: Element, shadow: ShadowRoot): void {
    this.#leaveFor(shadow);
    if (host.firstChild !== null) this.containers.push(host);
  }

  #enterInline(element: Element): void {
    const isFilledSlot = element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
    if (!isFilledSlot) this.walk(element);
  }

  #leaveFor(container: Container): void {
    this.endRun();
    if (container.firstChild !== null) this.containers.push(container);
  }

  #isVisible(): boolean {
    const { visibility } = this.#ownStyle();
    return visibility !== 'hidden' && visibility !== 'collapse';
  }

  #keepsLines(): boolean {
    return lineKeeping.has(this.#ownStyle().whiteSpaceCollapse);
  }

  #ownStyle(): CSSStyleDeclaration {
    this.#style ??= getComputedStyle(this.#owner);
    return this.#style;
  }
}

const lineKeeping = new Set(['preserve', 'preserve-breaks', 'break-spaces']);

/** Stands for a line end that is shown as one; as long as it, so that offsets hold. */
const lineEnd = ';';

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}
