import type { BackgroundPort } from '../asking/background-port.ts';
import { type CardScene, cardScript } from './card-script.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';
import { createHoverCard, type HoverCard } from './hover-card.ts';
import type { PaintedHits } from './painted-hits.ts';
import type { Stage } from './stage.ts';

type CardOnPageOptions = {
  readonly hits: PaintedHits;
  readonly stage: Stage;
  readonly port: BackgroundPort;
  readonly scene: () => CardScene;
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

  update(): void {
    this.#card.update();
  }

  hide(): void {
    this.#card.hide();
  }

  async open(box: HitBox, isPinned = false): Promise<void> {
    this.#timesCovered = 0;
    await this.#card.show(box, isPinned);
  }

  /** Shows a name on the way, unless the reader has kept another one's card. */
  glance(box: HitBox): void {
    if (!this.#card.isPinned()) void this.open(box);
  }

  /** Closes the card, unless it is pinned or the keyboard is in it. */
  close(): void {
    const isKeyboardInIt = this.#options.stage.glass?.card.matches(':focus-within') === true;
    if (!this.#card.isPinned() && !isKeyboardInIt) this.#card.hide();
  }

  /** What only came on top in between is behind the card once that is raised; the page is reported where the card stays covered. */
  covered(): void {
    const { stage, onCovered } = this.#options;
    this.#timesCovered += 1;
    if (this.#timesCovered === 1) stage.open().raise();
    else onCovered();
  }
}
