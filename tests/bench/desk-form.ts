import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The fields of a page's forms as they stand, each of the name that a browser would send it under. */
export function formAt(html: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  visit(parse(html), (element) => {
    const name = attr(element, 'name');
    const value = name === undefined ? undefined : sentOf(element);
    if (name !== undefined && value !== undefined) fields[name] = value;
  });
  return fields;
}

function visit(node: Tree.Node, see: (element: Tree.Element) => void): void {
  if ('tagName' in node) see(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}

function sentOf(element: Tree.Element): string | undefined {
  switch (element.tagName) {
    case 'input': {
      const isTick = ['checkbox', 'radio'].includes(attr(element, 'type') ?? '');
      if (isTick && attr(element, 'checked') === undefined) return undefined;
      return attr(element, 'value') ?? '';
    }
    case 'textarea':
      return textOf(element);
    case 'select': {
      const options: Tree.Element[] = [];
      visit(element, (inner) => inner.tagName === 'option' && options.push(inner));
      const chosen = options.find((one) => attr(one, 'selected') !== undefined) ?? options[0];
      return chosen && (attr(chosen, 'value') ?? textOf(chosen));
    }
    default:
      return undefined;
  }
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function attr({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
