import * as dom from '../browser/dom.ts';
import { atNextFrame } from '../browser/next-frame.ts';
import type { CardScene } from './card-script.ts';
import { cardScript } from './card-script.ts';
import type { FoundNames, NamePlace } from './found-names.ts';
import { elementAround, type Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';
import type { PaintedHits } from './painted-hits.ts';
import type { Stage } from './stage.ts';

type KeyboardWayOptions = {
  readonly found: FoundNames;
  readonly hits: PaintedHits;
  readonly stage: Stage;
  readonly scene: () => CardScene;
  /** Undefined: the name isn't drawn, or nothing is any more. */
  readonly boxOf: (hit: Hit) => HitBox | undefined;
  readonly open: (box: HitBox) => Promise<void>;
};

/** The how manieth of how many names. */
type Step = { readonly at: number; readonly of: number };

/** Leads the keyboard from name to name, into their cards, and back to where it was before. */
export class KeyboardWay {
  readonly #options: KeyboardWayOptions;
  #from: Element | null = null;

  constructor(options: KeyboardWayOptions) {
    this.#options = options;
  }

  /** Scrolls to a name and opens its card, with the keyboard in it; a step there is said. */
  show({ block, start }: NamePlace, step?: Step): void {
    const { found, hits, boxOf } = this.#options;
    found.paint(block);
    const hit = hits.find(block, start);
    if (hit === undefined) return;
    const around = elementAround(hit.ranges[0]);
    if (around !== undefined) dom.scrollIntoView(around, { block: 'center' });
    atNextFrame(() => {
      const box = boxOf(hit);
      if (box !== undefined) void this.#enter(box, step);
    });
  }

  /** Goes on to the next name in the order of the page, or back to the one before. */
  step(by: 1 | -1, shown: NamePlace | undefined): void {
    const places = this.#options.found.places();
    const of = places.length;
    const current = places.findIndex(
      ({ block, start }) => block === shown?.block && start === shown.start,
    );
    const from = current === -1 && by === -1 ? 0 : current;
    const place = (from + by + of) % Math.max(of, 1);
    const next = places[place];
    if (next !== undefined) this.show(next, { at: place + 1, of });
  }

  /** The card is closed. The keyboard goes back only if it was in there. */
  leave(wasInCard: boolean): void {
    const from = this.#from;
    this.#from = null;
    if (wasInCard && from instanceof HTMLElement) dom.focus(from, { preventScroll: true });
  }

  async #enter(box: HitBox, step: Step | undefined): Promise<void> {
    const { hits, stage, scene, open } = this.#options;
    const from = dom.activeElement(document);
    await open(box);
    const { card, said, host } = stage.open();
    if (from !== host) this.#from = from;
    card.focus({ preventScroll: true });
    if (step !== undefined) cardScript.get()?.say(said, hits.entriesAt(box.hit), step, scene());
  }
}
