import * as dom from '../browser/dom.ts';

/**
 * The texts of what an SVG `use` draws again, if it is in the same tree: each by itself, and so are those of another `use` in it.
 * The browser draws them where no script reaches them.
 */
export function textUsed(use: Element, depth = 0): string {
  const root = dom.getRootNode(use);
  const tree = dom.isShadowRoot(root) ? root : dom.documentElement(document);
  const href = hrefOf(use);
  if (tree === null || href.length < 2 || depth > deepest) return '';
  const [used] = dom.querySelectorAll(tree, `#${CSS.escape(href.slice(1))}`);
  if (used === undefined) return '';
  const texts = [used, ...dom.querySelectorAll(used, '*')].map((element) => {
    if (element instanceof SVGUseElement) return textUsed(element, depth + 1);
    return element instanceof SVGTextElement ? (dom.textContent(element) ?? '') : '';
  });
  return texts.join('\n');
}

/** What a `use` draws from another document can't be read. */
export function isElsewhere(element: Element): boolean {
  return !hrefOf(element).startsWith('#');
}

function hrefOf(use: Element): string {
  return dom.getAttribute(use, 'href') ?? dom.getAttribute(use, 'xlink:href') ?? '';
}

const deepest = 3;
