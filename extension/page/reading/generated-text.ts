import * as dom from '../browser/dom.ts';
import { elementOf } from './container.ts';
import { type Styled, selectorsOf } from './generating-rules.ts';
import { shadowOf } from './shadow-of.ts';
import { writtenParts } from './written-parts.ts';

/** What a style sheet writes before and after the text of an element. Line ends part what doesn't join. */
export type Generated = readonly [before: string, after: string];

/** Elements that a rule writes text for, and the text that was there when it was last looked at. */
const written = new Map<Element, string>();

export function isWrittenFor(element: Node): boolean {
  return written.has(element as Element);
}

export function generatedText(element: Element): Generated | undefined {
  if (!written.has(element)) return undefined;
  const generated = askFor(element);
  written.set(element, inOne(generated));
  return generated;
}

/**
 * Goes through the elements that rules write text for, or may, one at a step, and says of those for which it is another text by
 * now: no event tells when a rule begins to hold for an element, or holds no longer.
 */
export function* findGenerated(
  trees: Iterable<Styled>,
  onChanged: (element: Element) => void,
): Generator {
  for (const element of candidates(trees)) {
    yield;
    if (element === undefined) continue;
    const before = written.get(element) ?? '';
    const text = inOne(askFor(element));
    if (text === '') written.delete(element);
    else written.set(element, text);
    if (text !== before) onChanged(element);
  }
}

function* candidates(trees: Iterable<Styled>): Generator<Element | undefined> {
  yield* [...written.keys()];
  for (const tree of trees) {
    for (const selector of selectorsOf(tree)) {
      yield undefined;
      if (selector !== undefined) yield* matching(tree, selector).filter(isNews);
    }
  }
}

function isNews(element: Element): boolean {
  return !written.has(element);
}

/** For icons a rule may be there for thousands of elements; a notice is not written so. */
const mostOfOneRule = 200;

/** The root or host itself may be meant as well. */
function matching(tree: Styled, selector: string): readonly Element[] {
  const root = dom.isShadowRoot(tree) ? tree : dom.documentElement(tree);
  if (root === null) return [];
  try {
    const inner = [...dom.querySelectorAll(root, selector)].slice(0, mostOfOneRule);
    return [elementOf(root), ...inner];
  } catch {
    return [];
  }
}

function inOne(generated: Generated): string {
  return generated.join('') && generated.join('\n');
}

function askFor(element: Element): Generated {
  // What is in a host's shadow tree may stand between.
  const end = shadowOf(element) === null ? '' : '\n';
  const [mark, before, after] = [
    markOf(element),
    textOf(element, '::before'),
    textOf(element, '::after'),
  ];
  return [mark + before && mark + before + end, after && end + after];
}

/** The mark of an item of a list may be any text. */
function markOf(element: Element): string {
  const { display, listStyleType } = getComputedStyle(element);
  if (!display.includes('list-item')) return '';
  return textOf(element, '::marker') || writtenParts(listStyleType, element);
}

function textOf(element: Element, which: string): string {
  const { content, display, visibility } = getComputedStyle(element, which);
  if (display === 'none' || visibility === 'hidden') return '';
  return writtenParts(content, element);
}
