import * as dom from '../browser/dom.ts';

/**
 * Whether each of these texts, in this order, stands in one text node of an element: then no box, shown or not, can part it.
 * Looked for in the element's markup, which the browser writes three times as fast as its text nodes are visited. False also
 * for what is written there otherwise (`&amp;`, a line end for a space).
 */
export function standInOneNode(element: Element, texts: Iterable<string>): boolean {
  const markup = dom.innerHTML(element);
  let from = 0;
  for (const text of texts) {
    const place = placeInText(markup, text, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return true;
}

/** In a text the next bracket opens a tag, in a tag it closes one: browsers write those of texts and attributes otherwise. */
function placeInText(markup: string, text: string, from: number): number {
  let place = markup.indexOf(text, from);
  while (place >= 0 && isInTag(markup, place + text.length)) {
    place = markup.indexOf(text, place + 1);
  }
  return place;
}

function isInTag(markup: string, place: number): boolean {
  const close = markup.indexOf('>', place);
  const open = markup.indexOf('<', place);
  return close >= 0 && (open < 0 || close < open);
}
