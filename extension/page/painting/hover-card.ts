import type { CardActs } from './card-script.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

export type HoverCard = {
  /** Whose card is open. */
  readonly hit: () => Hit | undefined;
  /** Whether the open card stays until the reader closes it. */
  readonly isPinned: () => boolean;
  /** Where its name stood when the card was put beside it. */
  readonly box: () => HitBox | undefined;
  readonly show: (box: HitBox, isPinned?: boolean) => Promise<void>;
  /** Its name has been painted anew: the open card goes on beside it, and says what holds now. */
  readonly follow: (box: HitBox) => void;
  /** Draws the open card again: its verdict may be another one now. */
  readonly update: () => void;
  readonly hide: () => void;
};

type HoverCardOptions = {
  /** The element to draw into, made when the first card is wanted. */
  readonly element: () => HTMLElement;
  /** Has the script brought that draws cards; rejects when there is no background to bring it. */
  readonly prepare: () => Promise<void>;
  /** Draws the card of a hit into the element; without one, empties it. False: there is nothing to say. */
  readonly draw: (hit: Hit | undefined, acts: CardActs) => boolean;
  /** Puts the card, once it is drawn, beside its name. */
  readonly put: (box: HitBox) => void;
  readonly onHidden: (wasKeyboardInIt: boolean) => void;
};

/** One card at a time, beside its name. It shows what the background has sent already, and asks for nothing. */
export function createHoverCard(options: HoverCardOptions): HoverCard {
  const { element, prepare, draw, put, onHidden } = options;
  let shown: HitBox | undefined;
  let isPinned = false;
  let timesAsked = 0;

  const acts = (): CardActs => ({ isPinned, onPin: () => pin(!isPinned), onClose: hide });
  const pin = (pinned: boolean) => {
    isPinned = pinned;
    update();
  };
  const update = () => {
    if (shown !== undefined && !element().hidden && !draw(shown.hit, acts())) hide();
  };
  const hide = () => {
    if (shown === undefined) return;
    shown = undefined;
    isPinned = false;
    const wasKeyboardInIt = element().matches(':focus-within');
    element().hidden = true;
    draw(undefined, acts());
    onHidden(wasKeyboardInIt);
  };

  return {
    hit: () => shown?.hit,
    isPinned: () => isPinned,
    box: () => shown,
    show: async (box, pinned = false) => {
      if (shown?.hit === box.hit && !element().hidden) return pin(pinned || isPinned);
      shown = box;
      isPinned = pinned;
      timesAsked += 1;
      const asked = timesAsked;
      await prepare();
      if (asked !== timesAsked || shown === undefined) return;
      element().hidden = !draw(shown.hit, acts());
      element().scrollTop = 0;
      put(shown);
    },
    follow: (box) => {
      shown = box;
      if (element().hidden) return;
      update();
      if (shown !== undefined) put(box);
    },
    update,
    hide,
  };
}
