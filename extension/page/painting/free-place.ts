import * as dom from '../browser/dom.ts';
import { isWithin } from '../reading/is-within.ts';

/** A square in the viewport, by its left upper corner. */
export type Square = { readonly x: number; readonly y: number; readonly size: number };

/**
 * Where a sign has room beside a name in the element `own`, so that it covers nothing: after the name, before it, over its end. Where there is none it lies over
 * the upper corner of the name's own last letter, smaller.
 */
export function placeForSign(
  lines: readonly DOMRect[],
  size: number,
  range: Range,
  own: Element | undefined,
): Square | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const beside = (line: DOMRect) => line.top + (line.height - size) / 2;
  const places: readonly Square[] = [
    { x: last.right + gapPx, y: beside(last), size },
    { x: first.left - gapPx - size, y: beside(first), size },
    { x: last.right - size, y: last.top - size, size },
  ];
  const small = size * smallShare;
  return (
    places.find((place) => isFree(place, range, own)) ?? {
      x: last.right - small,
      y: last.top - small / 3,
      size: small,
    }
  );
}

const gapPx = 2;
const smallShare = 0.7;

/** Whether neither a letter nor a picture nor a control of the page stands there. What is out of view can't be seen to be free. */
function isFree({ x, y, size }: Square, range: Range, own: Element | undefined): boolean {
  // A letter is wider than half a sign, so that one between these points would meet one of them.
  const steps = [1, size / 2, size - 1];
  return steps.every((right) => steps.every((down) => isBlank(x + right, y + down, range, own)));
}

function isBlank(x: number, y: number, range: Range, own: Element | undefined): boolean {
  const element = dom.elementFromPoint(document, x, y);
  if (element === null || dom.matches(element, things)) return false;
  // A component of the page beside the name, as a badge: what it draws where it has no letters is not told apart from its ground.
  if (isComponent(element) && !(own && isWithin(own, element))) return false;
  const root = dom.openShadowRoot(element);
  const caret = dom.caretPositionFromPoint(document, x, y, { shadowRoots: root ? [root] : [] });
  if (!(caret?.offsetNode instanceof Text)) return true;
  const { offsetNode, offset } = caret;
  range.setStart(offsetNode, Math.max(0, offset - 1));
  range.setEnd(offsetNode, Math.min(offsetNode.length, offset + 1));
  return ![...range.getClientRects()].some((letter) => isIn(letter, x, y));
}

/** Custom elements have a hyphen in their names (HTML, 4.13.3), whoever sees into them. */
function isComponent(element: Element): boolean {
  return dom.localName(element).includes('-') || dom.openShadowRoot(element) !== null;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

const things =
  'img,picture,video,canvas,svg,svg *,iframe,object,embed,input,textarea,select,button';
