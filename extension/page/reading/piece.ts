import * as dom from '../browser/dom.ts';
import { isInline } from './flow.ts';
import { isWrittenFor } from './generated-text.ts';
import { isDrawing } from './in-the-way.ts';

/** A piece of a document's line as viewers write it: text, put at a place of its own; so is each line of a drawing. */
export function isPiece(element: Element, style: CSSStyleDeclaration): boolean {
  if (isDrawing(element)) return isDrawnPiece(element);
  if (style.position !== 'absolute') return false;
  if (isWrittenFor(element)) return false;
  const inner = dom.querySelectorAll(element, '*');
  return inner.length <= mostInPiece && [...inner].every(isPlainPart);
}

/** One letter in a box of its own, in a line or a column of such boxes: that is how names are spaced out. */
export function isLetter(element: Element, { display }: CSSStyleDeclaration): boolean {
  const only = dom.firstChild(element);
  if (!(only instanceof Text) || dom.nextSibling(only) !== null) return false;
  if (only.data.length > longestLetter && only.data.trim().length > longestLetter) return false;
  return !isInline(display) && !display.startsWith('table') && letter.test(only.data);
}

/** Of UTF-16; asked first, for making an expression that knows a script takes long (docs/benchmarks.md). */
const longestLetter = 2;
const letter = /^\s*\p{Script=Han}\s*$/u;

/** Parts of a piece, for its font or for a gap. */
const mostInPiece = 8;

function isPlainPart(element: Element): boolean {
  return (
    dom.localName(element) === 'span' &&
    !isWrittenFor(element) &&
    dom.checkVisibility(element, { visibilityProperty: true })
  );
}

function isDrawnPiece(element: Element): boolean {
  const name = dom.localName(element);
  if (name === 'tspan') return dom.matches(element, placed);
  return name === 'text' && dom.querySelectorAll(element, placed).length === 0;
}

const placed = '[x],[y],[dy]';

export function textsIn(element: Element): readonly Text[] {
  const walker = dom.walkTexts(element);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    texts.push(node as Text);
  }
  return texts;
}
