import * as dom from '../browser/dom.ts';

/**
 * Whether the elements of a tree look unlike their kinds only by an attribute of their own: nothing else says in this document what
 * elements look like. Shadow trees have style sheets of their own; for them nothing is promised. Asked once, it spares asking
 * each element.
 */
export function hasOnlyOwnStyles(tree: Node): boolean {
  if (dom.getRootNode(tree) !== document) return false;
  const sheets = dom.styleSheets(document).length + dom.adoptedStyleSheets(document).length;
  return sheets === 0 && dom.getAnimations(document).length === 0;
}
