import * as dom from '../browser/dom.ts';

/** What style sheets belong to. */
export type Styled = Document | ShadowRoot;

type Rules = { readonly cssRules?: CSSRuleList };

/** Of each sheet the elements that its rules write text for, how many rules it had, and how many kinds of counters it makes up that count with words. */
type Scanned = { readonly length: number; readonly selectors: string[]; counters: number };

const scanned = new WeakMap<CSSStyleSheet, Scanned>();

/** Whether there is a style sheet that has not been looked through, or that has got other rules since. */
export function hasNewSheets(trees: Iterable<Styled>): boolean {
  return sheetsOf(trees).some((sheet) => scanned.get(sheet)?.length !== rulesOf(sheet).length);
}

/**
 * Of each rule in the sheets of a tree that may write text, which elements it writes for: all of these, and maybe more; undefined for
 * a rule that writes none. The browser doesn't show the sheets of other sites.
 */
export function* selectorsOf(tree: Styled): Generator<string | undefined> {
  for (const sheet of sheetsOf([tree])) {
    const { length } = rulesOf(sheet);
    const known = scanned.get(sheet);
    if (known?.length === length) {
      yield* known.selectors;
      continue;
    }
    const scan: Scanned = { length, selectors: [], counters: 0 };
    for (const selector of scanRules(sheet, '', scan)) {
      if (selector !== undefined) scan.selectors.push(selector);
      yield selector;
    }
    scanned.set(sheet, scan);
  }
}

/** How many kinds of counters the sheets make up whose words can't be told from the page: they may be any text. */
export function countCounters(trees: Iterable<Styled>): number {
  let count = 0;
  for (const sheet of sheetsOf(trees)) count += scanned.get(sheet)?.counters ?? 0;
  return count;
}

function* sheetsOf(trees: Iterable<Styled>): Generator<CSSStyleSheet> {
  for (const tree of trees) {
    const isInner = dom.isShadowRoot(tree);
    const sheets = isInner ? tree.styleSheets : dom.styleSheets(tree);
    for (const sheet of sheets) yield* withImported(sheet);
    yield* isInner ? tree.adoptedStyleSheets : dom.adoptedStyleSheets(tree);
  }
}

/** Imports stand before all rules for elements. */
function* withImported(sheet: CSSStyleSheet): Generator<CSSStyleSheet> {
  yield sheet;
  for (const rule of rulesOf(sheet)) {
    if (rule instanceof CSSStyleRule) return;
    const { styleSheet } = rule as CSSImportRule;
    if (styleSheet) yield* withImported(styleSheet);
  }
}

function rulesOf(owner: Rules): ArrayLike<CSSRule> & Iterable<CSSRule> {
  try {
    return owner.cssRules ?? [];
  } catch {
    return [];
  }
}

/** `around`: the elements that the rule around is for, if these rules are nested in one. */
function* scanRules(owner: Rules, around: string, scan: Scanned): Generator<string | undefined> {
  for (const rule of rulesOf(owner)) {
    let own = around;
    if (rule instanceof CSSStyleRule) {
      own = around ? rule.selectorText.replaceAll('&', `:is(${around})`) : rule.selectorText;
      yield elementsOf(own, rule.style);
    } else if ('symbols' in rule && han.test(rule.cssText)) scan.counters += 1;
    yield* scanRules(rule as Rules, own, scan);
  }
}

function elementsOf(selector: string, { content, listStyleType }: CSSStyleDeclaration) {
  const elements = selector.replace(aloneInPart, '$1*').replace(everyPseudo, '');
  if (beyondAscii.test(listStyleType) && han.test(listStyleType))
    return `:is(${elements}),:is(${elements}) li`;
  return elements !== selector && mayWrite.test(content) ? elements : undefined;
}

/** Asked first: to make an expression that knows a script takes long (docs/benchmarks.md). */
const beyondAscii = /[^\0-\x7f]/;
const han = /\p{Script=Han}/u;
const mayWrite = /\p{Script=Han}|attr\(|var\(/u;
const pseudo = '(?<!\\\\)::?(?:before|after|marker)';
const everyPseudo = new RegExp(pseudo, 'g');
const aloneInPart = new RegExp(`(^|[\\s>+~,(])${pseudo}`, 'g');
