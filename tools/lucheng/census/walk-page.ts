import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** An element of a page, and the address that the link around it leads to, as written. */
export type Walked = { readonly element: PageElement; readonly link: string };

/**
 * All elements of a page in their order, those in templates and in `noscript` too. By a list of its own instead of calls, for a
 * page may be as deep as it is long.
 */
export function* walkPage(html: string): Generator<Walked> {
  const left: { readonly node: Node; readonly link: string }[] = [];
  const push = (nodes: readonly Node[], link: string) => {
    for (const node of nodes.toReversed()) left.push({ node, link });
  };
  push(parse(html, { scriptingEnabled: false }).childNodes, '');
  for (let next = left.pop(); next; next = left.pop()) {
    const { node } = next;
    if (!('tagName' in node)) continue;
    const link = (node.tagName === 'a' && attributeOf(node, 'href')) || next.link;
    yield { element: node, link };
    push(childrenOf(node), link);
  }
}

export function attributeOf({ attrs }: PageElement, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** The text in an element. */
export function textOf(element: PageElement): string {
  const texts: string[] = [];
  const left: Node[] = [...childrenOf(element)].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if ('value' in node) texts.push(node.value);
    else if ('tagName' in node) left.push(...[...childrenOf(node)].reverse());
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function childrenOf(element: PageElement): readonly Node[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes;
}
