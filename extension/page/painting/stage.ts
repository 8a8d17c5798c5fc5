import * as dom from '../browser/dom.ts';
import { listen } from '../browser/listen.ts';
import { cardScript } from './card-script.ts';
import { isOnTop } from './covered.ts';
import { createGlass, type Glass } from './glass.ts';
import { watchTopLayer } from './watch-top-layer.ts';

type StageOptions = {
  /** What is drawn may stand elsewhere now. */
  readonly onMoved: () => void;
  /** A box of the page that scrolls has scrolled, or the page itself. */
  readonly onScrolled: (isPage: boolean) => void;
  readonly onKey: (key: string) => void;
  /** The reader can't see the card although it is open. */
  readonly onCovered: () => void;
  readonly signal: AbortSignal;
};

/** Where we draw on the page, made when there is something to draw: most names need no more than their line. */
export class Stage {
  readonly #options: StageOptions;
  #glass: Glass | undefined;
  #isCardWatched = false;

  constructor(options: StageOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#glass?.remove());
  }

  /** Undefined: nothing has been drawn so far. */
  get glass(): Glass | undefined {
    return this.#glass;
  }

  open(): Glass {
    if (this.#glass !== undefined) return this.#glass;
    this.#glass = createGlass(document);
    this.#listen(this.#glass);
    return this.#glass;
  }

  /** Where a card is to be put, once what draws it is here; from the first on they are watched. */
  openCard(): Glass {
    const glass = this.open();
    const { onCovered, signal } = this.#options;
    if (!this.#isCardWatched) cardScript.get()?.watch(glass.card, isOnTop, onCovered, signal);
    this.#isCardWatched = true;
    return glass;
  }

  /** Under a modal dialog nothing else takes the pointer, although it can be seen: so it is asked where the card stands. */
  isOnCard({ target, clientX, clientY }: MouseEvent, isOpen: boolean): boolean {
    if (this.#glass === undefined) return false;
    if (target === this.#glass.host) return true;
    if (!isOpen) return false;
    const { left, right, top, bottom } = this.#glass.card.getBoundingClientRect();
    return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
  }

  #listen({ host, raise }: Glass): void {
    const { onMoved, onScrolled, onKey, signal } = this.#options;
    listen(
      document,
      'scroll',
      ({ target }) => {
        if (target !== host) onScrolled(target === document);
      },
      signal,
    );
    listen(document, 'load', onMoved, signal);
    // What was out of view when its sign was drawn can be seen to have room only now.
    listen(document, 'scrollend', onMoved, signal);
    listen(window, 'resize', onMoved, signal);
    listen(document, 'keydown', ({ key }) => onKey(key), signal);
    watchTopLayer(
      host,
      () => {
        raise();
        onMoved();
      },
      signal,
    );
    const sizes = new ResizeObserver(onMoved);
    const root = dom.documentElement(document);
    if (root !== null) sizes.observe(root);
    signal.addEventListener('abort', () => sizes.disconnect());
  }
}
