import * as dom from '../browser/dom.ts';
import { listen, listenAgain } from '../browser/listen.ts';
import type { TextMap } from './text-map.ts';
import { WorkBudget } from './work-budget.ts';
import { watchHidden } from './watch-hidden.ts';
import { watchUpgrades } from './watch-upgrades.ts';

type Watch = {
  /** Something is to be read although nothing has changed. */
  readonly readSoon: () => void;
  /** Text of this shadow tree changes unseen by its host's observer. */
  readonly shadow: (root: ShadowRoot) => void;
  /** Not shown now: say when it is. */
  readonly hidden: (element: Element) => void;
  /** Not defined yet: it may be a host when it is. */
  readonly notDefined: (element: Element) => void;
};

type OnChange = {
  /** These nodes have changed, and will be read soon. */
  readonly touched: (nodes: ReadonlySet<Node>) => void;
  /** Reads what has changed; the milliseconds that took. */
  readonly read: () => Promise<number>;
};

/**
 * Tells the map what changes on the page, and has that read, once at a time. The more has been read lately, the later it is read
 * again, so that a page that never rests costs a small share of its thread.
 */
export function watchPage(map: TextMap, onChange: OnChange, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isChanged = false;
  const budget = new WorkBudget(() => performance.now());
  const touched = new Set<Node>();
  const restyled = new Set<Element>();
  let hasLost = false;

  const run = async () => {
    timer = undefined;
    isRunning = true;
    isChanged = false;
    const start = performance.now();
    map.touch(touched);
    touched.clear();
    for (const element of restyled) map.restyle(element);
    restyled.clear();
    map.lookWithin();
    if (hasLost) map.sweep();
    hasLost = false;
    const ownMs = performance.now() - start;
    budget.spend(ownMs + (await onChange.read()));
    isRunning = false;
    if (isChanged) changed();
  };

  const changed = () => {
    isChanged = true;
    if (isRunning || signal.aborted) return;
    timer ??= setTimeout(run, budget.waitMs());
  };

  const note = (records: readonly MutationRecord[]) => {
    const now = new Set<Node>();
    for (const record of records) {
      const { type, target } = record;
      if (type !== 'attributes') now.add(target);
      else if (isShowing(record)) restyled.add(target as Element);
      if (type === 'childList') hasLost ||= record.removedNodes.length > 0;
    }
    if (now.has(document)) listenAgain();
    onChange.touched(now);
    for (const node of now) touched.add(node);
    changed();
  };

  const mutations = new MutationObserver(note);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mutations.disconnect();
  });
  mutations.observe(document, observed);
  // Pictures and frames have a size, and frames an owner, when they have come.
  listen(document, 'load', changed, signal);
  watchReveals(() => map.hasRevealed() && changed(), signal);
  return {
    readSoon: changed,
    shadow: (root) => mutations.observe(root, observed),
    hidden: watchHidden((elements) => {
      for (const element of elements) restyled.add(element);
      changed();
    }, signal),
    notDefined: watchUpgrades((element) => {
      map.touchClosely(element);
      changed();
    }, signal),
  };
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** What shows and hides an element by itself. By any other attribute a style sheet may. */
function isShowing({ attributeName }: MutationRecord): boolean {
  return attributeName !== null && showing.has(attributeName);
}
const showing: ReadonlySet<string> = new Set(['class', 'style', 'hidden', 'open']);

/** No event tells that a style sheet, its medium, a clock or a box that was ticked shows what could not be seen. */
function watchReveals(look: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => !dom.isHidden(document) && look(), revealedMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The longest that text goes unread once it can be seen. */
const revealedMs = 500;
