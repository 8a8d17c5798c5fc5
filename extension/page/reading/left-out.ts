import * as dom from '../browser/dom.ts';

/** Whether an element is not drawn, with all that is in it. */
export function isLeftOut(
  element: Element,
  { display, contentVisibility }: CSSStyleDeclaration = getComputedStyle(element),
): boolean {
  const isUndrawn = display === 'none' || display === '' || contentVisibility === 'hidden';
  return isUndrawn || (isFolded(dom.parentNode(element)) && dom.localName(element) !== 'summary');
}

/** Closed `details` show their summary and none of their own text. */
export function isFolded(node: Node | null): boolean {
  return node instanceof HTMLDetailsElement && !node.open;
}
