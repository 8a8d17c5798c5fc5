import * as dom from '../browser/dom.ts';

/** Whether a node is an element's, or in it, be it in a shadow tree there. */
export function isWithin(node: Node, element: Element): boolean {
  for (let at = node; ; ) {
    if (dom.contains(element, at)) return true;
    const root = dom.getRootNode(at);
    if (!dom.isShadowRoot(root)) return false;
    at = root.host;
  }
}

/** The same for any of many elements. */
export function isWithinAny(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = outwards(at)) {
    if (elements.has(at)) return true;
  }
  return false;
}

/** The node around a node: of a shadow tree, its host. */
export function outwards(node: Node): Node | null {
  return dom.isShadowRoot(node) ? node.host : dom.parentNode(node);
}
