import * as dom from '../browser/dom.ts';

/**
 * Whether an element in a line takes no part in it: it stands elsewhere, or can't be seen. What is before and after it is read
 * on as one, as the reader sees it, and it is read by itself. Against copying some pages put such things into names.
 */
export function isAside(element: Element, style: CSSStyleDeclaration): boolean {
  return isOutOfFlow(style) || isUnseen(element, style);
}

function isOutOfFlow({ position, float }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed' || (float !== 'none' && float !== '');
}

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  const { fontSize, opacity, clipPath, position, overflowX, overflowY, color } = style;
  if (fontSize === '0px' || opacity === '0') return true;
  if (clipPath !== 'none' && cutOff.test(clipPath)) return true;
  if (isClear(color)) return !isClear(colourAround(element));
  const mayHaveNone = position === 'relative' || cuts.has(overflowX) || cuts.has(overflowY);
  return mayHaveNone && hasNoPlace(element);
}

const cuts: ReadonlySet<string> = new Set(['hidden', 'clip']);

/** All of it, or all but a point. */
const cutOff = /^inset\((?:[5-9]\d|100)%|^circle\(0|^polygon\(0px 0px, 0px 0px/;

function isClear(colour: string): boolean {
  if (colour.startsWith('rgb(')) return false;
  return colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
}

function colourAround(element: Element): string {
  const around = dom.parentElement(element);
  return around === null ? '' : getComputedStyle(around).color;
}

/** Too small to be seen, or where no scrolling leads. */
function hasNoPlace(element: Element): boolean {
  const { width, height, right, bottom } = dom.getBoundingClientRect(element);
  return width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0;
}
