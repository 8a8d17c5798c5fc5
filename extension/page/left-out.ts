/** Whether an element is not drawn, with all that is in it. */
export function isLeftOut(
  element: Element,
  { display, contentVisibility }: CSSStyleDeclaration = getComputedStyle(element),
): boolean {
  const isUndrawn = display === 'none' || display === '' || contentVisibility === 'hidden';
  return isUndrawn || (isFolded(element.parentNode) && element.localName !== 'summary');
}

/** Closed `details` show their summary and none of their own text. */
export function isFolded(node: Node | null): boolean {
  return node instanceof HTMLDetailsElement && !node.open;
}
