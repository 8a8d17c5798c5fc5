import * as dom from './dom.ts';

/** Not text of the page that reads on: pictures, frames, fields. No name goes on past one. */
export function isInWay(element: Element): boolean {
  return inTheWay.has(dom.localName(element));
}

const inTheWay: ReadonlySet<string> = new Set([
  ...'hr img image canvas audio video embed object iframe frame fencedframe'.split(' '),
  ...'input textarea select datalist meter progress'.split(' '),
]);

export function isField(name: string): boolean {
  return fields.has(name);
}

const fields: ReadonlySet<string> = new Set(['input', 'textarea', 'select']);

/** Elements that are no text of the page, or not where they stand. Names go on past them. */
export function isNoText(name: string): boolean {
  return noTexts.has(name);
}

const noTexts: ReadonlySet<string> = new Set([
  ...'script style noscript template rp wbr head'.split(' '),
  ...'title desc defs symbol metadata clipPath mask marker pattern'.split(' '),
]);

/** What the reader may write in is a box of its own. */
export function isEditable(element: Element): boolean {
  const value = dom.getAttribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}
