import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

export type HoverCard = {
  /** Whose card is open. */
  readonly hit: () => Hit | undefined;
  readonly show: (box: HitBox) => Promise<void>;
  /** Draws the open card again: its verdict may be another one now. */
  readonly update: () => void;
  readonly hide: () => void;
};

type HoverCardOptions = {
  /** The element to draw into, made when the first card is wanted. */
  readonly element: () => HTMLElement;
  /** Has the script brought that draws cards; rejects when there is no background to bring it. */
  readonly prepare: () => Promise<void>;
  /** Draws the card of a hit into the element. False: there is nothing to say. */
  readonly draw: (hit: Hit) => boolean;
  /** Puts the card, once it is drawn, beside its name. */
  readonly put: (box: HitBox) => void;
};

/** One card at a time, beside its name. It shows what the background has sent already, and asks for nothing. */
export function createHoverCard({ element, prepare, draw, put }: HoverCardOptions): HoverCard {
  let shown: Hit | undefined;
  const hide = () => {
    if (shown === undefined) return;
    shown = undefined;
    element().hidden = true;
    element().replaceChildren();
  };

  return {
    hit: () => shown,
    show: async (box) => {
      shown = box.hit;
      await prepare();
      if (shown !== box.hit) return;
      element().hidden = !draw(box.hit);
      element().scrollTop = 0;
      put(box);
    },
    update: () => {
      if (shown !== undefined && !element().hidden && !draw(shown)) hide();
    },
    hide,
  };
}
