import * as dom from './dom.ts';

/**
 * Says when an element that the page has yet to define is defined: it may have a shadow tree then, of which nothing else
 * tells. There are few of these elements and no event, so they are asked every second.
 */
export function watchUpgrades(
  onUpgrade: (element: Element) => void,
  signal: AbortSignal,
): (element: Element) => void {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setInterval> | undefined;

  const check = () => {
    for (const element of waiting) {
      const isDefined = dom.matches(element, ':defined');
      if (!isDefined && dom.isConnected(element)) continue;
      waiting.delete(element);
      if (isDefined) onUpgrade(element);
    }
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  signal.addEventListener('abort', () => clearInterval(timer));
  return (element) => {
    waiting.add(element);
    timer ??= setInterval(check, everyMs);
  };
}

const everyMs = 1000;
