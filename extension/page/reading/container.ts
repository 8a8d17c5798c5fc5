import * as dom from '../browser/dom.ts';

/** A box whose text is read by itself: text of two containers never joins. */
export type Container = Element | ShadowRoot;

/** The element that a container is, or whose shadow tree it is. */
export function elementOf(container: Container): Element {
  return dom.isShadowRoot(container) ? container.host : container;
}
