import * as dom from '../browser/dom.ts';
import type { PlaceCard } from '../painting/card-script.ts';
import type { ToLocal } from '../painting/glass.ts';
import { elementAround } from '../painting/hit.ts';
import type { HitBox } from '../painting/hit-boxes.ts';

/**
 * Puts the card under its name's line or over it, never beside it: there stand the figures that belong to the name. It is as
 * high as there is room.
 */
export const placeCard: PlaceCard = (element, box, place) => {
  const { style } = element;
  style.maxWidth = `${(innerWidth - 2 * marginPx) / place.scale}px`;
  limitHeight(element, Math.min(innerHeight * mostOfHeight, mostHeightPx * place.scale), place);
  const { width, height } = element.getBoundingClientRect();
  const { left, top, bottom } = keptClear(box);
  const under = innerHeight - bottom - gapPx - marginPx;
  const over = top - gapPx - marginPx;
  const isUnder = height <= under || (height > over && under >= over);
  const room = Math.max(isUnder ? under : over, leastHeightPx * place.scale);
  if (height > room) limitHeight(element, room, place);
  const x = between(marginPx, left, innerWidth - width - marginPx);
  const y = isUnder ? bottom + gapPx : top - gapPx - Math.min(height, room);
  const mostTop = innerHeight - Math.min(height, room) - marginPx;
  const corner = place.at({ x, y: between(marginPx, y, mostTop) });
  style.left = `${corner.x}px`;
  style.top = `${corner.y}px`;
  stackHeads(element);
};

const gapPx = 6;
const marginPx = 8;
const mostOfHeight = 0.7;
const mostHeightPx = 576;
/** Name, level and two lines; with less room than that the card covers what it must. */
const leastHeightPx = 160;

function limitHeight({ style }: HTMLElement, height: number, { scale }: ToLocal): void {
  style.maxHeight = `${height / scale}px`;
}

/** The level stays in sight right under the name, on how many lines that may be. */
function stackHeads(element: HTMLElement): void {
  for (const card of element.querySelectorAll('article')) {
    const height = card.querySelector('h2')?.offsetHeight ?? 0;
    card.style.setProperty('--name-height', `${height}px`);
  }
}

/** The lines of the name, and the row of the table that it stands in, if that leaves room; a row may be a whole page. */
function keptClear({ hit, lines }: HitBox) {
  const name = {
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
  const around = elementAround(hit.ranges[0]);
  const row = around && dom.closest(around, 'tr,[role=row]');
  if (!row) return name;
  const box = dom.getBoundingClientRect(row);
  const top = Math.min(box.top, name.top);
  const bottom = Math.max(box.bottom, name.bottom);
  const room = Math.max(top, innerHeight - bottom);
  return room < leastHeightPx * 2 ? name : { ...name, top, bottom };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
