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
  /** Embedded things whose text nobody outside can read: frames of other sites; PDFs, plug-ins. */
  readonly unread: readonly Unread[];
};

/**
 * Reads a container's own lines: inline elements join, boxes, table cells and line breaks part. Asks for style only, never
 * for layout. It runs once for every box of the page, so it makes as little as it can.
 */
export function readRuns(container: Container): Reading {
  const reader = new RunReader(container);
  reader.walk(container);
  reader.endRun();
  return reader;
}

/** No registered name is shorter (the name index leaves such names out), but a label may be: 「采购人」, 「甲方」. */
const shortestName = 4;
const shortLabel = /\p{Script=Han}{2}/u;

/** Elements that are no text of the page, by what they do to the text on either side. */
const special: ReadonlyMap<string, 'transparent' | 'opaque' | 'embedded'> = new Map([
  ...namesOf('transparent', 'script style noscript template rt rp wbr head'),
  ...namesOf('opaque', 'br hr img picture svg math canvas audio video'),
  ...namesOf('opaque', 'input textarea select datalist meter progress'),
  // Opaque, and there may be text in them that the reader sees and we can't.
  ...namesOf('embedded', 'embed object iframe'),
]);

function namesOf<const Kind>(kind: Kind, names: string): readonly (readonly [string, Kind])[] {
  return names.split(' ').map((name) => [name, kind] as const);
}

const nothing: never[] = [];
const onlyStart: readonly number[] = [0];

class RunReader implements Reading {
  runs: Run[] = nothing;
  containers: Container[] = nothing;
  hidden: Element[] = nothing;
  unread: Unread[] = nothing;

  #text = '';
  #nodes: Text[] = nothing;
  #starts: number[] = nothing;
  readonly #container: Container;

  constructor(container: Container) {
    this.#container = container;
  }

  walk(parent: Node): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#append(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element);
    }
  }

  endRun(): void {
    if (this.#nodes === nothing) return;
    if (isWorthReading(this.#text) && this.#isVisible()) {
      const starts = this.#nodes.length === 1 ? onlyStart : this.#starts;
      const run = { text: this.#text, nodes: this.#nodes, starts };
      if (this.runs === nothing) this.runs = [run];
      else this.runs.push(run);
    }
    this.#text = '';
    this.#nodes = nothing;
  }

  #append(node: Text): void {
    const { data } = node;
    if (this.#nodes === nothing) {
      if (isBlank(data)) return;
      this.#nodes = [node];
      this.#starts = nothing;
    } else {
      if (this.#starts === nothing) this.#starts = [0];
      this.#nodes.push(node);
      this.#starts.push(this.#text.length);
    }
    this.#text += data.includes('\n') && this.#keepsLines() ? data.replaceAll('\n', lineEnd) : data;
  }

  #enter(element: Element): void {
    const kind = special.get(element.localName);
    if (kind === 'transparent') return;
    if (kind === 'embedded' && isUnreadable(element)) this.#passUnread(element);
    if (kind !== undefined || isEditable(element)) this.endRun();
    else this.#enterText(element);
  }

  #passUnread({ localName }: Element): void {
    this.unread = [...this.unread, localName === 'iframe' ? 'frame' : 'embedded'];
  }

  #enterText(element: Element): void {
    const { display } = getComputedStyle(element);
    if (display === 'none' || display === '') this.#passOver(element);
    else if (element.shadowRoot !== null) this.#enterHost(element, element.shadowRoot);
    else if (isInline(display)) this.#enterInline(element);
    else this.#leaveFor(element);
  }

  #passOver(element: Element): void {
    if (this.hidden === nothing) this.hidden = [element];
    else this.hidden.push(element);
  }

  #enterHost(host: Element, shadow: ShadowRoot): void {
    this.#leaveFor(shadow);
    this.#leaveFor(host);
  }

  #enterInline(element: Element): void {
    const isFilledSlot = element.localName === 'slot' && isFilled(element as HTMLSlotElement);
    if (!isFilledSlot) this.walk(element);
  }

  #leaveFor(container: Container): void {
    this.endRun();
    if (container.firstChild === null) return;
    if (this.containers === nothing) this.containers = [container];
    else this.containers.push(container);
  }

  #isVisible(): boolean {
    const { visibility } = this.#style();
    return visibility !== 'hidden' && visibility !== 'collapse';
  }

  #keepsLines(): boolean {
    return lineKeeping.has(this.#style().whiteSpaceCollapse);
  }

  #style(): CSSStyleDeclaration {
    const container = this.#container;
    return getComputedStyle(container instanceof ShadowRoot ? container.host : container);
  }
}

function isWorthReading(text: string): boolean {
  return text.length >= shortestName || shortLabel.test(text);
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

/** A frame of the page's own site reads itself; one of another site does not, and may be large enough to matter. */
function isUnreadable(element: Element): boolean {
  if (!(element instanceof HTMLIFrameElement)) return true;
  const isForeign = element.contentDocument === null;
  return isForeign && element.offsetWidth >= 200 && element.offsetHeight >= 100;
}

function isFilled(slot: HTMLSlotElement): boolean {
  return slot.assignedNodes().length > 0;
}

/** Line breaks and indents of the markup, mostly. */
function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 0x20 && data.trim() === '';
}
