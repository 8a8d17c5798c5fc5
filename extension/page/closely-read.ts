import { mayHaveHeads } from './cell-heads.ts';
import { namesInTheWay } from './in-the-way.ts';
import { longestTable } from './table-columns.ts';

/**
 * Marks the elements of a tree that can't be read as a whole, with all that are around them: hosts of open shadow trees,
 * glosses, folded text, rows of tables with heads, and what stands in the way of a name. The answer: those that may become hosts, once the page defines them.
 */
export function markCloselyRead(
  tree: Element | ShadowRoot,
  marked: WeakSet<Node>,
): readonly Element[] {
  const mayBeHosts: Element[] = [];
  for (const element of tree.querySelectorAll(byAttribute)) markWithThoseAround(element, marked);
  for (const row of rowsWithHeads(tree)) markWithThoseAround(row, marked);
  for (const element of tree.querySelectorAll(suspects)) {
    const { localName } = element;
    if (element.shadowRoot !== null || byName.has(localName)) markWithThoseAround(element, marked);
    else if (localName.includes('-') && !element.matches(':defined')) mayBeHosts.push(element);
  }
  return mayBeHosts;
}

export function markWithThoseAround(node: Node, marked: WeakSet<Node>): void {
  for (let at: Node | null = node; at !== null && !marked.has(at); at = at.parentNode)
    marked.add(at);
}

/** What is added to a table is taken to have heads. Tables longer than the longest are lists, and have none. */
function rowsWithHeads(tree: Element | ShadowRoot): readonly Element[] {
  const table = tree instanceof Element ? tree.closest('table') : null;
  if (table !== null && tree !== table) {
    const own = tree instanceof HTMLTableRowElement ? [tree] : [];
    return [...own, ...tree.querySelectorAll('tr')];
  }
  const tables = [...(table === null ? [] : [table]), ...tree.querySelectorAll('table')];
  return tables
    .filter((one) => one.rows.length <= longestTable && mayHaveHeads(one))
    .flatMap(({ rows }) => [...rows].filter(({ cells }) => cells.length > 1));
}

/** By far the most elements of long pages, none of which can be a host or stands in the way. */
const innocent = [
  ...'td tr b a li font th tbody thead tfoot table caption colgroup col'.split(' '),
  ...'strong i em u s small sub sup br wbr ul ol dl dt dd center label'.split(' '),
  ...'script style meta link title head option button form fieldset legend'.split(' '),
];

const suspects = `:not(${innocent.join(',')})`;

/** The browser counts folded text as shown. */
const byName: ReadonlySet<string> = new Set(['ruby', 'details', ...namesInTheWay]);
const byAttribute = "[contenteditable],[hidden='until-found']";
