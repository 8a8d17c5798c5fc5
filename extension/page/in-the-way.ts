import * as dom from './dom.ts';

/** Not text of the page that reads on: pictures, fields, and whatever the reader may write in. No name goes on past one. */
export function isInWay(element: Element): boolean {
  return inTheWay.has(dom.localName(element)) || isEditable(element);
}

const inTheWay: ReadonlySet<string> = new Set([
  ...'hr img picture svg math canvas audio video embed object iframe'.split(' '),
  ...'input textarea select datalist meter progress'.split(' '),
]);

function isEditable(element: Element): boolean {
  const value = dom.getAttribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}
