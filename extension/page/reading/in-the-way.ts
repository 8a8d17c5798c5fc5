import * as dom from '../browser/dom.ts';

/** Not text of the page that reads on: pictures, frames, fields. No name goes on past one. */
export function isInWay(element: Element): boolean {
  return inTheWay.has(dom.localName(element)) && (isDrawing(element) || isKnown(element));
}

const inTheWay: ReadonlySet<string> = new Set([
  ...'img image canvas audio video embed object iframe frame fencedframe'.split(' '),
  ...'input textarea select meter progress use'.split(' '),
]);

/** What has text that is in no node of it: fields, and drawings used again. An element of another vocabulary has no more than its name. */
export function isField(element: Element): boolean {
  const name = dom.localName(element);
  return isDrawing(element) ? name === 'use' : fields.has(name) && isHtml(element);
}

const fields: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);

/**
 * Elements whose text no browser draws where they stand, whatever a style sheet says: names go on past them. Of others the style
 * tells, for a page may show its scripts and titles; and elsewhere than in a drawing an element of such a name is like any other.
 */
export function isNoText(element: Element): boolean {
  const name = dom.localName(element);
  if (drawingsParts.has(name)) return isDrawing(element);
  return name === 'noscript' && !dom.checkVisibility(element);
}

const drawingsParts: ReadonlySet<string> = new Set(
  'title desc defs symbol metadata clipPath mask marker pattern'.split(' '),
);

/** What the reader may write in is a box of its own. */
export function isEditable(element: Element): boolean {
  const value = dom.getAttribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}

export function isHtml(element: Element): boolean {
  return dom.namespaceURI(element) === 'http://www.w3.org/1999/xhtml';
}

export function isDrawing(element: Element): boolean {
  return dom.namespaceURI(element) === 'http://www.w3.org/2000/svg';
}

/** What the browser doesn't know by its name it shows as text. */
function isKnown(element: Element): boolean {
  return element instanceof HTMLElement && !(element instanceof HTMLUnknownElement);
}
