import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';
import type { ToLocal } from './overlay.ts';

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
  /** How places in the viewport are written for it. */
  readonly place: () => ToLocal;
  /** Gets ready what draws; rejects when there is no background to bring it. */
  readonly prepare: () => Promise<void>;
  /** Draws the card of a hit into the element. False: there is nothing to say. */
  readonly draw: (hit: Hit) => boolean;
};

/** One card at a time, beside its name. It shows what the background has sent already and asks nobody. */
export function createHoverCard({ element, place, prepare, draw }: HoverCardOptions): HoverCard {
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
      limitSize(element(), place().scale);
      placeBeside(element(), box, place());
    },
    update: () => {
      if (shown !== undefined && !element().hidden && !draw(shown)) hide();
    },
    hide,
  };
}

const gapPx = 6;
const marginPx = 8;

/** It fits into the viewport, however large the page makes our pixels. */
function limitSize({ style }: HTMLElement, scale: number): void {
  style.maxWidth = `${(innerWidth - 2 * marginPx) / scale}px`;
  style.maxHeight = `${Math.min(innerHeight * mostOfHeight, mostHeightPx * scale) / scale}px`;
}

const mostOfHeight = 0.7;
const mostHeightPx = 576;

/** Where it covers none of the name: under it, over it, beside it; if nowhere, wherever there is most room. */
function placeBeside(element: HTMLElement, { lines }: HitBox, place: ToLocal): void {
  const { width, height } = element.getBoundingClientRect();
  const name = boundsOf(lines);
  const below = name.bottom + gapPx;
  const above = name.top - gapPx - height;
  const right = name.right + gapPx;
  const left = name.left - gapPx - width;
  const mostLeft = innerWidth - width - marginPx;
  const mostTop = innerHeight - height - marginPx;
  const put = (x: number, y: number) => {
    const corner = place.at({
      x: between(marginPx, x, mostLeft),
      y: between(marginPx, y, mostTop),
    });
    element.style.left = `${corner.x}px`;
    element.style.top = `${corner.y}px`;
  };

  if (below <= mostTop) put(name.left, below);
  else if (above >= marginPx) put(name.left, above);
  else if (right <= mostLeft) put(right, name.top);
  else if (left >= marginPx) put(left, name.top);
  else put(name.left, innerHeight - name.bottom >= name.top ? below : above);
}

function boundsOf(lines: readonly DOMRect[]) {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
