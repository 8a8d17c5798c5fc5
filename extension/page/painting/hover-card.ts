import type { CardActs } from './card-script.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

export type HoverCard = {
  /** Whose card is open. */
  readonly hit: () => Hit | undefined;
  /** Whether the open card stays until the reader closes it. */
  readonly isPinned: () => boolean;
  readonly show: (box: HitBox, isPinned?: boolean) => Promise<void>;
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
  let shown: Hit | undefined;
  let isPinned = false;

  const acts = (): CardActs => ({ isPinned, onPin: () => pin(!isPinned), onClose: hide });
  const pin = (pinned: boolean) => {
    isPinned = pinned;
    update();
  };
  const update = () => {
    if (shown !== undefined && !element().hidden && !draw(shown, acts())) hide();
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
    hit: () => shown,
    isPinned: () => isPinned,
    show: async (box, pinned = false) => {
      if (shown === box.hit && !element().hidden) return pin(pinned || isPinned);
      shown = box.hit;
      isPinned = pinned;
      await prepare();
      if (shown !== box.hit) return;
      element().hidden = !draw(box.hit, acts());
      element().scrollTop = 0;
      put(box);
    },
    update,
    hide,
  };
}
