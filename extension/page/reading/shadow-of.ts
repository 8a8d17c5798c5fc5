import * as dom from '../browser/dom.ts';
import type { Interface } from '../browser/interface.ts';
import { ownInterface } from '../browser/own-interface.ts';

/** What shows closed trees to extensions; taken once, for it is asked of every box of a page. */
let trees: Interface['dom'];

const closed = new WeakMap<Element, ShadowRoot>();

/** An element's shadow tree, one closed to the page's own scripts as well. */
export function shadowOf(element: Element): ShadowRoot | null {
  const known = dom.openShadowRoot(element) ?? closed.get(element);
  if (known !== undefined) return known;
  const name = dom.localName(element);
  const isLikelyHost = name.includes('-') || (hosts.has(name) && dom.firstChild(element) === null);
  return isLikelyHost ? askForShadow(element) : null;
}

/** Whether anything can be shown in it. */
export function hasContent(element: Element): boolean {
  return dom.firstChild(element) !== null || shadowOf(element) !== null;
}

/** Whether what it stands for is shown in it, and not its own content. */
export function isFilledSlot(element: Element): boolean {
  if (dom.localName(element) !== 'slot') return false;
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

/** Asks of an element with content, too: it costs more than a look at the element itself. */
export function askForShadow(element: Element): ShadowRoot | null {
  const open = dom.openShadowRoot(element);
  if (open !== null) return open;
  if (!(element instanceof HTMLElement)) return null;
  const root = closedRootOf(element);
  if (root !== null) closed.set(element, root);
  return root;
}

/** Once the extension was updated under the page the browser answers this script no more, and throws; its successor reads then. */
function closedRootOf(element: HTMLElement): ShadowRoot | null {
  try {
    trees ??= ownInterface()?.dom;
    return trees?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** Elements other than custom ones that may have a shadow tree (DOM § 4.9, valid shadow host name). */
export const hosts: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);
