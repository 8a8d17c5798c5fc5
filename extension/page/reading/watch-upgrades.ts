import * as dom from '../browser/dom.ts';
import { after, type Cancel } from '../browser/timers.ts';
import { shadowOf } from './shadow-of.ts';

/**
 * Says when an element that may become one is the host of a shadow tree: nothing else tells. There are few of these elements and
 * no event, so they are asked every second; of more than `mostWaiting` the rest are not.
 */
export function watchUpgrades(
  onUpgrade: (element: Element) => void,
  signal: AbortSignal,
): (element: Element) => void {
  const waiting = new Set<Element>();
  let cancel: Cancel | undefined;

  const check = () => {
    cancel = undefined;
    for (const element of waiting) {
      const isHost = shadowOf(element) !== null;
      if (!isHost && dom.isConnected(element)) continue;
      waiting.delete(element);
      if (isHost) onUpgrade(element);
    }
    if (waiting.size > 0) cancel = after(everyMs, check);
  };

  signal.addEventListener('abort', () => cancel?.());
  return (element) => {
    if (waiting.size < mostWaiting) waiting.add(element);
    cancel ??= after(everyMs, check);
  };
}

const everyMs = 1000;
const mostWaiting = 1000;
