import type { ViewElement, ViewNode } from '../../shared/contract/card-answer.ts';
import { createElement, createSvg } from '../own-members.ts';

/**
 * Draws a card's parts. Only what a card is made of is drawn: whoever takes over the server that answers draws no script, frame,
 * picture or form into a portal, and no link to another site. Text is never lost; an element unknown here is a plain one.
 */
export function drawNodes(nodes: readonly ViewNode[], origin: string): (Node | string)[] {
  return nodes.map((node) => (typeof node === 'string' ? node : drawElement(node, origin)));
}

function drawElement(
  { tag, attributes = {}, children = [] }: ViewElement,
  origin: string,
): Element {
  const element = svgTags.test(tag)
    ? createSvg(tag, {})
    : createElement((htmlTags.test(tag) ? tag : 'span') as 'span');
  for (const name in attributes) {
    const value = String(attributes[name]);
    // A path, and no host: `//elsewhere`, which some write `/\elsewhere`.
    if (name === 'href' && /^\/(?![/\\])/.test(value)) element.setAttribute(name, origin + value);
    if (plain.test(name) && !/url/i.test(value)) element.setAttribute(name, value);
  }
  element.append(...drawNodes(children, origin));
  return element;
}

const svgTags = /^(svg|path|g|circle|line|rect|text)$/;
const htmlTags =
  /^(a|article|section|header|footer|h[2-6]|p|div|strong|em|b|br|dl|dt|dd|ol|ul|li|table|caption|thead|tbody|tfoot|tr|th|td|time|details|summary)$/;
const plain =
  /^(class|lang|dir|datetime|scope|colspan|rowspan|role|(data|aria)-[a-z]+|viewBox|width|height|[xy][12]?|[rdc][xy]?|fill|stroke(-[a-z]+)?|transform)$/;
