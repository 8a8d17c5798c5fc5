import * as dom from '../browser/dom.ts';
import { listen, listenAgain } from '../browser/listen.ts';
import { after, type Cancel, every } from '../browser/timers.ts';
import { world } from '../browser/world.ts';
import type { TextMap } from './text-map.ts';
import { watchHidden } from './watch-hidden.ts';
import { watchUpgrades } from './watch-upgrades.ts';
import { WorkBudget } from './work-budget.ts';

type OnChange = {
  /** These nodes have changed, and will be read soon. */
  readonly touched: (nodes: ReadonlySet<Node>) => void;
  /** What has changed will not be read soon. */
  readonly putOff: () => void;
  /** Reads what has changed; the milliseconds that took. */
  readonly read: () => Promise<number>;
  /** Reading has broken off: some of what has changed may not have been read. */
  readonly failed: (error: unknown) => void;
};

/**
 * Tells the map what changes on the page, and has that read, once at a time. The more has been read lately, the later it is read
 * again, so that a page that never rests costs a small share of its thread.
 */
export class PageWatch {
  readonly #map: TextMap;
  readonly #onChange: OnChange;
  readonly #signal: AbortSignal;
  readonly #budget = new WorkBudget(() => performance.now());
  readonly #touched = new Set<Node>();
  readonly #restyled = new Set<Element>();
  readonly #mutations = new MutationObserver((records) => this.#note(records));
  #cancelRun: Cancel | undefined;
  #cancelTelling: Cancel | undefined;
  #isRunning = false;
  #isChanged = false;
  #isUrgent = false;
  #hasLost = false;
  /** Not shown now: says when it is. */
  readonly hidden: (element: Element) => void;
  /** Not defined yet: it may be a host when it is. */
  readonly notDefined: (element: Element) => void;

  constructor(map: TextMap, onChange: OnChange, signal: AbortSignal) {
    this.#map = map;
    this.#onChange = onChange;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#cancelRun?.();
      this.#cancelTelling?.();
      this.#mutations.disconnect();
    });
    this.#mutations.observe(document, observed);
    // Pictures and frames have a size, and frames an owner, when they have come.
    listen(document, 'load', () => this.readSoon(), signal);
    this.#readWhenLoaded();
    watchReveals(() => map.hasRevealed() && this.readSoon(), signal);
    this.hidden = watchHidden((elements) => this.#restyle(elements), signal);
    this.notDefined = watchUpgrades((element) => {
      map.touchClosely(element);
      this.readSoon();
    }, signal);
  }

  /** Something is to be read, although nothing may have changed. */
  readSoon(): void {
    this.#isChanged = true;
    if (this.#isRunning || this.#signal.aborted) return;
    if (this.#cancelRun !== undefined) return;
    const waitMs = this.#budget.waitMs();
    this.#cancelRun = after(waitMs, () => void this.#run());
    if (waitMs > noticedMs) this.#onChange.putOff();
  }

  /** Reads as soon as no other reading runs, however much was read lately. */
  readNow(): void {
    this.#isUrgent = true;
    if (this.#isRunning || this.#signal.aborted) return;
    this.#cancelRun?.();
    void this.#run();
  }

  /** Once: however much was read while it was loading, all that came meanwhile is read then. */
  #readWhenLoaded(): void {
    const once = new AbortController();
    const signal = AbortSignal.any([once.signal, this.#signal]);
    const loaded = () => {
      once.abort();
      this.readNow();
    };
    listen(window, 'load', loaded, signal);
  }

  /** Text of this shadow tree changes unseen by its host's observer. */
  shadow(root: ShadowRoot): void {
    this.#mutations.observe(root, observed);
  }

  async #run(): Promise<void> {
    this.#cancelRun = undefined;
    this.#isRunning = true;
    this.#isChanged = false;
    this.#isUrgent = false;
    const start = performance.now();
    try {
      this.#tellMap();
      const ownMs = performance.now() - start;
      this.#budget.spend(ownMs + (await this.#onChange.read()));
    } catch (error) {
      this.#budget.spend(performance.now() - start);
      this.#onChange.failed(error);
    } finally {
      this.#isRunning = false;
    }
    if (this.#isUrgent) this.readNow();
    else if (this.#isChanged) this.readSoon();
  }

  #tellTouched(): void {
    this.#cancelTelling?.();
    this.#cancelTelling = undefined;
    this.#onChange.touched(this.#touched);
  }

  #tellMap(): void {
    this.#tellTouched();
    const [touched, restyled, hasLost] = [[...this.#touched], [...this.#restyled], this.#hasLost];
    // At once: what the map can't take must not come up again and again.
    this.#touched.clear();
    this.#restyled.clear();
    this.#hasLost = false;
    this.#map.touch(touched);
    for (const element of restyled) this.#map.restyle(element);
    this.#map.lookWithin();
    if (hasLost) this.#map.sweep();
  }

  #note(records: readonly MutationRecord[]): void {
    const ofThePage = records.filter((record) => !isOurs(record));
    if (ofThePage.length === 0) return;
    for (const record of ofThePage) {
      const { type, target } = record;
      if (type !== 'attributes') this.#touched.add(target);
      else if (isShowing(record)) this.#restyled.add(target as Element);
      if (type === 'childList') this.#hasLost ||= record.removedNodes.length > 0;
    }
    if (this.#touched.has(document)) listenAgain();
    if (this.#touched.size > 0) this.#cancelTelling ??= after(tellMs, () => this.#tellTouched());
    this.readSoon();
  }

  #restyle(elements: readonly Element[]): void {
    for (const element of elements) this.#restyled.add(element);
    this.readSoon();
  }
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Three pictures at sixty a second, so that a reader hardly sees old paint on new text. Not at once, for each time all that is painted is gone through. */
const tellMs = 50;

/** As often a popup that is open asks what is known of the page. */
const noticedMs = 1000;

/** Our own element comes, and goes: nothing of the page has changed. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const { glass } = world;
  if (glass === undefined) return false;
  if (target === glass) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every((node) => node === glass);
}

/** What shows and hides an element by itself. By any other attribute a style sheet may. */
function isShowing({ attributeName }: MutationRecord): boolean {
  return attributeName !== null && showing.has(attributeName);
}
const showing: ReadonlySet<string> = new Set(['class', 'style', 'hidden', 'open']);

/** No event tells that a style sheet, its medium, a clock or a box that was ticked shows what could not be seen. */
function watchReveals(look: () => void, signal: AbortSignal): void {
  every(revealedMs, () => !dom.isHidden(document) && look(), signal);
}

/**
 * How often a part of what no event tells of is looked at. On a page with much of it (`checkedAtOnce`) a round takes several turns,
 * and what it brings up is read when the page has time left for that.
 */
const revealedMs = 500;
