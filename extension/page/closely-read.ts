import * as dom from './dom.ts';
import { isInWay } from './in-the-way.ts';

/**
 * Marks the elements of a tree that can't be read as a whole, with all that are around them: hosts of open shadow trees,
 * glosses, folded text, and what stands in the way of a name. The answer: those that may become hosts, once the page defines them.
 */
export function markCloselyRead(
  tree: Element | ShadowRoot,
  marked: WeakSet<Node>,
): readonly Element[] {
  const mayBeHosts: Element[] = [];
  for (const element of dom.querySelectorAll(tree, suspects)) {
    const localName = dom.localName(element);
    if (dom.openShadowRoot(element) !== null || isByItself(element))
      markWithThoseAround(element, marked);
    else if (localName.includes('-') && !dom.matches(element, ':defined')) mayBeHosts.push(element);
  }
  return mayBeHosts;
}

export function markWithThoseAround(node: Node, marked: WeakSet<Node>): void {
  for (let at: Node | null = node; at !== null && !marked.has(at); at = dom.parentNode(at))
    marked.add(at);
}

/** By far the most elements of long pages, none of which can be a host or stands in the way. */
const innocent = [
  ...'td tr b a li font th tbody thead tfoot table caption col strong i em u'.split(' '),
  ...'br wbr ul ol dl dt dd center label script option button'.split(' '),
];

const suspects = `:not(${innocent.join(',')}),[contenteditable],[hidden='until-found']`;

/** The browser counts folded text as shown. */
function isByItself(element: Element): boolean {
  const localName = dom.localName(element);
  const mayBeFolded =
    localName === 'details' || dom.getAttribute(element, 'hidden') === 'until-found';
  return isInWay(element) || localName === 'ruby' || mayBeFolded;
}
