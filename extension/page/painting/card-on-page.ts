import type { BackgroundPort } from '../asking/background-port.ts';
import { type CardScene, cardScript } from './card-script.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';
import { createHoverCard, type HoverCard } from './hover-card.ts';
import { nameAnew } from './name-anew.ts';
import type { PaintedHits } from './painted-hits.ts';
import type { Stage } from './stage.ts';

type CardOnPageOptions = {
  readonly hits: PaintedHits;
  readonly stage: Stage;
  readonly port: BackgroundPort;
  readonly scene: () => CardScene;
  readonly measure: (hits: Iterable<Hit>) => readonly HitBox[];
  /** Whether all that the page says by now has been looked over and painted. */
  readonly isAllPainted: () => boolean;
  /** The page covers the card, raised or not. */
  readonly onCovered: () => void;
  readonly onHidden: (wasKeyboardInIt: boolean) => void;
};

/** The card as the page lets it be seen: which names open it, what closes it, and what is done where the page covers it. */
export class CardOnPage {
  readonly #options: CardOnPageOptions;
  readonly #card: HoverCard;
  /** How often the card that is open was found covered. */
  #timesCovered = 0;
  /** The name of the card that is open was the only one painted that says so. */
  #wasOnly = false;

  constructor(options: CardOnPageOptions) {
    this.#options = options;
    const { hits, stage, port, scene, onHidden } = options;
    this.#card = createHoverCard({
      element: () => stage.open().card,
      prepare: async () => {
        if (cardScript.get() === undefined) await port.ask({ kind: 'want-card' });
      },
      draw: (hit, acts) => {
        const entries = hit === undefined ? [] : hits.entriesAt(hit);
        cardScript.get()?.draw(stage.open().card, entries, scene(), acts);
        return entries.length > 0;
      },
      put: (box) => {
        const { card, cardPlace } = stage.openCard();
        cardScript.get()?.place(card, box, cardPlace());
      },
      onHidden,
    });
  }

  hit(): Hit | undefined {
    return this.#card.hit();
  }

  /** Draws the open card again: what it says may be otherwise now. While its name is being painted anew there is nothing to draw. */
  update(): void {
    const hit = this.#card.hit();
    if (hit !== undefined && this.#options.hits.has(hit)) this.#card.update();
  }

  hide(): void {
    this.#card.hide();
  }

  async open(box: HitBox, isPinned = false): Promise<void> {
    this.#timesCovered = 0;
    this.#wasOnly = this.#options.hits.saying(box.hit.finding).length === 1;
    await this.#card.show(box, isPinned);
  }

  /** Shows a name on the way, unless the reader has kept another one's card. */
  glance(box: HitBox): void {
    if (!this.#card.isPinned()) void this.open(box);
  }

  /** Closes the card, unless it is pinned or the keyboard is in it. */
  close(): void {
    if (!this.#isKept()) this.#card.hide();
  }

  /**
   * Follows a name that was painted anew, and closes where that is gone; a card that the reader keeps isn't closed before all is painted.
   * False: the name is where it was.
   */
  followName(): boolean {
    const { hits, measure, isAllPainted } = this.#options;
    const box = this.#card.box();
    if (box === undefined || hits.has(box.hit)) return false;
    const anew = nameAnew(box, measure(hits.saying(box.hit.finding)), this.#wasOnly);
    if (anew !== undefined) this.#card.follow(anew);
    else if (!this.#isKept() || isAllPainted()) this.#card.hide();
    return true;
  }

  /** What only came on top in between is behind the card once that is raised; the page is reported where the card stays covered. */
  covered(): void {
    const { stage, onCovered } = this.#options;
    this.#timesCovered += 1;
    if (this.#timesCovered === 1) stage.open().raise();
    else onCovered();
  }

  #isKept(): boolean {
    const isKeyboardInIt = this.#options.stage.glass?.card.matches(':focus-within') === true;
    return this.#card.isPinned() || isKeyboardInIt;
  }
}
