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
  readonly element: HTMLElement;
  /** Gets ready what draws; rejects when there is no background to bring it. */
  readonly prepare: () => Promise<void>;
  /** Draws the card of a hit into the element. False: there is nothing to say. */
  readonly draw: (hit: Hit) => boolean;
};

/** One card at a time, beside its name. It shows what the background has sent already and asks nobody. */
export function createHoverCard({ element, prepare, draw }: HoverCardOptions): HoverCard {
  let shown: Hit | undefined;
  const hide = () => {
    shown = undefined;
    element.hidden = true;
    element.replaceChildren();
  };

  return {
    hit: () => shown,
    show: async (box) => {
      shown = box.hit;
      await prepare();
      if (shown !== box.hit) return;
      element.hidden = !draw(box.hit);
      element.scrollTop = 0;
      placeBeside(element, box);
    },
    update: () => {
      if (shown !== undefined && !element.hidden && !draw(shown)) hide();
    },
    hide,
  };
}

const gapPx = 6;
const marginPx = 8;

/** Under the name's last line, or over its first where there is more room. */
function placeBeside(element: HTMLElement, { lines }: HitBox): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const { width, height } = element.getBoundingClientRect();
  const roomBelow = innerHeight - last.bottom - gapPx - marginPx;
  const isBelow = roomBelow >= height || roomBelow >= first.top;
  const top = isBelow ? last.bottom + gapPx : first.top - gapPx - height;
  element.style.top = `${between(marginPx, top, innerHeight - height - marginPx)}px`;
  element.style.left = `${between(marginPx, last.left, innerWidth - width - marginPx)}px`;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
