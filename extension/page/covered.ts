import * as dom from './dom.ts';
import { elementAround, type Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';
import { isWithin } from './is-within.ts';
import { world } from './world.ts';

/** Whether something of the page lies over the end of a name: a dialog, a menu, a banner. Its sign would lie over that. */
export function isCovered({ hit, lines }: HitBox): boolean {
  const line = lines.at(-1);
  if (line === undefined) return true;
  const x = line.right - Math.min(2, line.width / 2);
  const top = dom.elementFromPoint(document, x, line.top + line.height / 2);
  return top !== null && top !== world.overlay && !isAround(hit, top);
}

function isAround({ ranges: [first] }: Hit, element: Element): boolean {
  const own = elementAround(first);
  return own === undefined || isWithin(own, element) || isWithin(element, own);
}

/**
 * Says when the reader can't see our card although it is open, be it covered or made transparent: the browser tells that of the
 * picture it draws (Intersection Observer, trackVisibility). What lies over the card must be the page's, too. Said again as long as it
 * stays so.
 */
export function watchCovered(card: Element, onCovered: () => void, signal: AbortSignal): void {
  const options = { trackVisibility: true, delay: lookMs };
  let isUnseen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    timer = undefined;
    if (!isUnseen || isOnTop(card)) return;
    onCovered();
    timer = setTimeout(check, againMs);
  };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible = true, isIntersecting = false } = (entries.at(-1) ?? {}) as Seen;
    isUnseen = isIntersecting && !isVisible;
    if (timer === undefined) check();
  }, options as IntersectionObserverInit);
  observer.observe(card);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

type Seen = { readonly isVisible?: boolean; readonly isIntersecting?: boolean };

function isOnTop(card: Element): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  const above = dom.elementFromPoint(document, left + width / 2, top + height / 2);
  return above === null || above === world.overlay;
}

/** How often the browser looks; it takes no less. */
const lookMs = 100;
/** Time enough for us to come up again, and for the browser to see it. */
const againMs = 800;
