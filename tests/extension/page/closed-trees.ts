import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the test browser say of elements that they host no closed shadow tree, but for those given. */
export function answerForClosedTrees(trees: ReadonlyMap<Element, ShadowRoot> = new Map()): void {
  Object.assign(fakeBrowser.dom, {
    openOrClosedShadowRoot: (element: Element) => element.shadowRoot ?? trees.get(element) ?? null,
  });
}
