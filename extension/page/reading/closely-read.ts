import * as dom from '../browser/dom.ts';
import { world } from '../browser/world.ts';
import { isAside } from './aside.ts';
import { isEditable, isInWay } from './in-the-way.ts';
import { hasOnlyOwnStyles } from './own-styles.ts';
import { askForShadow, hosts, shadowOf } from './shadow-of.ts';

/**
 * Marks the elements of a tree that can't be read as a whole, with all that are around them: hosts of shadow trees, glosses,
 * drawings, folded text, what stands in the way of a name, and what stands in a line without being of it. The answer: those that
 * may become hosts later.
 */
export function markCloselyRead(
  tree: Element | ShadowRoot,
  marked: WeakSet<Node>,
): readonly Element[] {
  markAsides(tree, marked);
  let left = mostAsked;
  const mayBeHosts: Element[] = [];
  for (const element of suspectsIn(tree)) {
    // What we draw ourselves is not the page's.
    if (element === world.glass) continue;
    const name = dom.localName(element);
    const shadow = hosts.has(name) && left-- > 0 ? askForShadow(element) : shadowOf(element);
    if (shadow !== null || isByItself(element)) markWithThoseAround(element, marked);
    else if (mayBecomeHost(element, name)) mayBeHosts.push(element);
  }
  return mayBeHosts;
}

function* suspectsIn(tree: Element | ShadowRoot): Generator<Element> {
  for (const selector of suspects) yield* dom.querySelectorAll(tree, selector);
}

function markAsides(tree: Element | ShadowRoot, marked: WeakSet<Node>): void {
  let left = mostAsked;
  // Every element that is asked gets an object that the page's removals have to take down.
  const mayBeAside = hasOnlyOwnStyles(tree) ? '[style]' : standInLines;
  for (const element of dom.querySelectorAll(tree, mayBeAside)) {
    if (!inLines.has(dom.localName(element)) || !isBetween(element)) continue;
    left -= 1;
    if (left < 0) return;
    if (isAside(element, getComputedStyle(element))) markWithThoseAround(element, marked);
  }
}

function mayBecomeHost(element: Element, name: string): boolean {
  return name.includes('-') || (hosts.has(name) && dom.firstChild(element) === null);
}

export function markWithThoseAround(node: Node, marked: WeakSet<Node>): void {
  for (let at: Node | null = node; at !== null && !marked.has(at); at = dom.parentNode(at))
    marked.add(at);
}

/** So many elements of a page are asked what the browser doesn't tell at once; the rest are taken for what they seem. */
const mostAsked = 1000;

/** By far the most elements of long pages, none of which can be a host or stands in the way. */
const innocent = [
  ...'td tr b a li font th tbody thead tfoot table caption col strong i em u'.split(' '),
  ...'br wbr ul ol dl dt dd center label script option button'.split(' '),
];

/** One by one: browsers go through a long page ten times as fast for one simple selector as for a list of them. */
const suspects = [
  `:not(${innocent.join(',')})`,
  '[contenteditable]',
  "[hidden='until-found']",
  "[style*='left:']",
];

const inLines: ReadonlySet<string> = new Set(
  'span b i em u s strong font a label small sub sup del ins code big'.split(' '),
);

/** Most elements are boxes, and left out at the first comparisons. */
const standInLines = `:not(td,tr,div,li,p,br,img,th,script,ul,option,dd,dt,input,table):is(${[...inLines].join(',')})`;

/** The browser counts folded text as shown. */
function isByItself(element: Element): boolean {
  const name = dom.localName(element);
  const mayBeFolded = name === 'details' || dom.getAttribute(element, 'hidden') === 'until-found';
  const isOwn = name === 'ruby' || name === 'svg' || mayBeFolded || isPlaced(element);
  return isOwn || isInWay(element) || isEditable(element);
}

/** Put at a place of its own, as viewers of documents do with every piece of a line. */
function isPlaced(element: Element): boolean {
  const style = dom.getAttribute(element, 'style');
  return style?.includes('left:') === true && getComputedStyle(element).position === 'absolute';
}

/** Whether something stands before it in its box, and something after. */
function isBetween(element: Element): boolean {
  return dom.nextSibling(element) !== null && dom.previousSibling(element) !== null;
}
