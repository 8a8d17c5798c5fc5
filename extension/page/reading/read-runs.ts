import * as dom from '../browser/dom.ts';
import { world } from '../browser/world.ts';
import { isAside } from './aside.ts';
import { type Container, elementOf } from './container.ts';
import type { ContainerContents } from './container-contents.ts';
import { fieldText } from './field-text.ts';
import { areLinesKept, isInline, isShown } from './flow.ts';
import { generatedText, isWrittenFor } from './generated-text.ts';
import { isEditable, isField, isInWay, isNoText } from './in-the-way.ts';
import { isFolded, isLeftOut } from './left-out.ts';
import { isLetter, isPiece, textsIn } from './piece.ts';
import { PlacedLine } from './placed-line.ts';
import { type Run, RunWriter } from './run.ts';
import { isFilledSlot, shadowOf } from './shadow-of.ts';
import { hasFallback, mayBeUnread } from './unread-things.ts';

/**
 * Reads a container's own lines: inline elements join, and so do lines; boxes and table cells part. Asks for style only, and for
 * layout where pieces of text are put at places of their own.
 */
export function readRuns(container: Container): ContainerContents {
  const reader = new RunReader(container);
  reader.walk(container, undefined);
  reader.endRun();
  return reader;
}

class RunReader implements ContainerContents {
  readonly containers: Container[] = [];
  readonly hidden: Element[] = [];
  readonly invisible: Element[] = [];
  readonly fields: Element[] = [];
  readonly unread: Element[] = [];

  readonly #writer;
  readonly #placed = new PlacedLine();
  #isContainerVisible: boolean | undefined;
  readonly #container: Container;

  constructor(container: Container) {
    this.#container = container;
    let isAsked: boolean | undefined;
    this.#writer = new RunWriter(() => (isAsked ??= areLinesKept(this.#style())));
  }

  get runs(): readonly Run[] {
    return this.#writer.runs;
  }

  /** `isVisible`: what the parent's style says of its own text; the container is asked once it has any. */
  walk(parent: Node, isVisible: boolean | undefined): void {
    const [before, after] = (parent instanceof Element && generatedText(parent)) || [];
    this.#write(parent, before);
    this.#walkNodes(parent, isVisible);
    this.#write(parent, after);
  }

  #write(parent: Node, text = ''): void {
    for (const [number, part] of text.split('\n').entries()) {
      if (number > 0) this.endRun();
      if (part !== '') this.#writer.write(part, parent as Element);
    }
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
    this.#placed.end();
    this.#writer.end();
  }

  #append(node: Text, isVisible: boolean | undefined): void {
    if (isBlank(node.data) && (!this.#writer.hasBegun || this.#placed.hasBegun)) return;
    if (!(isVisible ?? this.#isOwnTextVisible())) {
      this.#passOver(node);
      return;
    }
    if (this.#placed.hasBegun) this.endRun();
    this.#writer.take(node);
  }

  #passOver(node: Text): void {
    const around = dom.parentNode(node);
    const element = elementOf(around as Container);
    if (!isBlank(node.data) && this.invisible.at(-1) !== element) this.invisible.push(element);
  }

  #enter(element: Element): void {
    if (isNoText(element) || element === world.glass) return;
    if (element instanceof HTMLBRElement) this.#breakLine();
    else if (dom.localName(element) === 'rt') this.#gloss(element);
    else if (isInWay(element)) this.#stop(element);
    else this.#enterText(element);
  }

  /** A name may go on in the next line. */
  #breakLine(): void {
    if (this.#writer.hasBegun && !this.#placed.hasBegun) this.#writer.breakLine();
  }

  #gloss(element: Element): void {
    const texts = dom.walkTexts(element);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      this.#writer.gloss(node as Text);
    }
  }

  #stop(element: Element): void {
    this.endRun();
    const name = dom.localName(element);
    if (mayBeUnread.has(name)) this.unread.push(element);
    if (name === 'object' && hasFallback(element)) this.#leaveFor(element);
    if (!isField(element)) return;
    this.fields.push(element);
    this.#writer.writeField(fieldText(element), element);
  }

  #enterText(element: Element): void {
    const style = getComputedStyle(element);
    if (isLeftOut(element, style)) {
      this.hidden.push(element);
      return;
    }
    const shadow = shadowOf(element);
    if (shadow !== null) this.#enterHost(element, shadow);
    else if (isLetter(element, style)) this.#enterLetter(element, style);
    else if (isPiece(element, style)) this.#enterPiece(element, style);
    else if (this.#writer.hasBegun && isAside(element, style)) this.#putAside(element);
    else if (!isInline(style.display) || isBox(element)) this.#leaveFor(element);
    else if (!isFilledSlot(element)) this.walk(element, isShown(style.visibility));
  }

  #enterHost(host: Element, shadow: ShadowRoot): void {
    this.#leaveFor(shadow);
    this.#leaveFor(host);
  }

  #enterLetter(element: Element, style: CSSStyleDeclaration): void {
    if (!this.#placed.hasBegun) this.endRun();
    this.#enterPiece(element, style);
  }

  /** Pieces of text at places of their own join where they stand side by side, or one below the other. */
  #enterPiece(element: Element, { visibility }: CSSStyleDeclaration): void {
    // In the middle of a line it stands elsewhere.
    if (this.#writer.hasBegun && !this.#placed.hasBegun) {
      this.#putAside(element);
      return;
    }
    const joint = this.#placed.add(element);
    if (joint === 'apart') this.#writer.end();
    if (joint === 'next line') this.#writer.breakLine();
    for (const node of textsIn(element)) this.#appendPiece(node, isShown(visibility));
  }

  #appendPiece(node: Text, isVisible: boolean): void {
    if (isVisible) this.#writer.take(node);
    else this.#passOver(node);
  }

  /** Read by itself, without an end to the line that it stands in. */
  #putAside(element: Element): void {
    if (hasText(element)) this.containers.push(element);
  }

  #leaveFor(container: Container): void {
    this.endRun();
    if (hasText(container)) this.containers.push(container);
  }

  #isOwnTextVisible(): boolean {
    this.#isContainerVisible ??= isShown(this.#style().visibility);
    return this.#isContainerVisible;
  }

  #style(): CSSStyleDeclaration {
    return getComputedStyle(elementOf(this.#container));
  }
}

function hasText(container: Container): boolean {
  return dom.firstChild(container) !== null || isWrittenFor(container);
}

/** Parted from what is around it although it stands in a line. */
function isBox(element: Element): boolean {
  return dom.localName(element) === 'svg' || isEditable(element);
}

/** Line breaks and indents of the markup, mostly. */
function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 0x20 && data.trim() === '';
}
