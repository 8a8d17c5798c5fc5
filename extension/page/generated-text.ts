import * as dom from './dom.ts';

/** What a style sheet writes before and after the text of an element. */
export type Generated = { readonly before: string; readonly after: string };

const generated = new WeakMap<Element, Generated>();
const seen = new WeakSet<CSSStyleSheet>();

export function generatedText(element: Element): Generated | undefined {
  return generated.get(element);
}

/** Whether there is a style sheet that nobody has looked through. */
export function hasNewSheets(): boolean {
  return [...dom.styleSheets(document)].some((sheet) => !seen.has(sheet));
}

/**
 * Looks through the document's style sheets, a little at every step, for rules that write text, and says of which elements.
 * The sheets of other sites the browser shows to nobody.
 */
export function* findGenerated(onFound: (element: Element) => void): Generator {
  for (const sheet of dom.styleSheets(document)) {
    if (seen.has(sheet)) continue;
    seen.add(sheet);
    for (const selector of selectorsIn(rulesOf(sheet))) {
      yield;
      if (selector !== undefined) findIn(selector, onFound);
    }
  }
}

function findIn(selector: string, onFound: (element: Element) => void): void {
  const root = dom.documentElement(document);
  if (root === null) return;
  for (const element of [...matching(root, selector)].slice(0, mostOfOneRule)) {
    const found = { before: textOf(element, '::before'), after: textOf(element, '::after') };
    if (found.before === '' && found.after === '') continue;
    generated.set(element, found);
    onFound(element);
  }
}

/** For icons a rule may be there for thousands of elements; a notice is not written so. */
const mostOfOneRule = 200;

function matching(root: Element, selector: string): Iterable<Element> {
  try {
    return dom.querySelectorAll(root, selector);
  } catch {
    return [];
  }
}

function rulesOf(owner: { readonly cssRules: CSSRuleList }): readonly CSSRule[] {
  try {
    return [...owner.cssRules];
  } catch {
    return [];
  }
}

/** Of each rule the elements that it writes text for; undefined where it writes none. */
function* selectorsIn(rules: readonly CSSRule[]): Generator<string | undefined> {
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule) yield* selectorsIn(rulesOf(rule));
    if (rule instanceof CSSStyleRule) yield writesText(rule) ? elementsOf(rule) : undefined;
  }
}

function writesText({ selectorText, style }: CSSStyleRule): boolean {
  return pseudo.test(selectorText) && /\p{Script=Han}|attr\(|var\(/u.test(style.content);
}

function elementsOf({ selectorText }: CSSStyleRule): string {
  const parts = selectorText.split(',').filter((part) => pseudo.test(part));
  return parts.map((part) => part.replace(everyPseudo, '').trim() || '*').join(',');
}

const pseudo = /::?(?:before|after)/;
const everyPseudo = new RegExp(pseudo, 'g');

/** The strings in a computed `content`; what is taken from an attribute of the element stands in that. */
function textOf(element: Element, which: '::before' | '::after'): string {
  const { content, display, visibility } = getComputedStyle(element, which);
  if (display === 'none' || visibility === 'hidden') return '';
  const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g);
  return [...parts]
    .map(([, text, attribute]) =>
      attribute === undefined
        ? (text ?? '').replace(/\\(.)/g, '$1')
        : (dom.getAttribute(element, attribute) ?? ''),
    )
    .join('');
}
