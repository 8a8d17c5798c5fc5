import * as dom from '../browser/dom.ts';
import { world } from '../browser/world.ts';
import { isWithin } from '../reading/is-within.ts';
import { elementAround, type Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

/** Whether something of the page lies over the end of a name: a dialog, a menu, a banner. Its sign would lie over that. */
export function isCovered({ hit, lines }: HitBox): boolean {
  const line = lines.at(-1);
  if (line === undefined) return true;
  const x = line.right - Math.min(2, line.width / 2);
  const top = dom.elementFromPoint(document, x, line.top + line.height / 2);
  return top !== null && top !== world.glass && !isAround(hit, top);
}

function isAround({ ranges: [first] }: Hit, element: Element): boolean {
  const own = elementAround(first);
  return own === undefined || isWithin(own, element) || isWithin(element, own);
}

/** Whether nothing of the page lies over the middle of our card. */
export function isOnTop(card: Element): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  const above = dom.elementFromPoint(document, left + width / 2, top + height / 2);
  return above === null || above === world.glass;
}
