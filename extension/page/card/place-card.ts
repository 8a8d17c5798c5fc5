import type { PlaceCard } from '../painting/card-script.ts';
import type { ToLocal } from '../painting/glass.ts';

/** Puts the card beside its name, as large as there is room. */
export const placeCard: PlaceCard = (element, lines, place) => {
  limitSize(element, place.scale);
  placeBeside(element, lines, place);
};

const gapPx = 6;
const marginPx = 8;

/** The card fits into the viewport, however large the page makes our pixels. */
function limitSize({ style }: HTMLElement, scale: number): void {
  style.maxWidth = `${(innerWidth - 2 * marginPx) / scale}px`;
  style.maxHeight = `${Math.min(innerHeight * mostOfHeight, mostHeightPx * scale) / scale}px`;
}

const mostOfHeight = 0.7;
const mostHeightPx = 576;

/** Puts the card where it covers none of the name: under it, over it, beside it; if nowhere, wherever there is most room. */
function placeBeside(element: HTMLElement, lines: readonly DOMRect[], place: ToLocal): void {
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
