import { after, type Cancel } from '../browser/timers.ts';
import type { WatchCovered } from '../painting/card-script.ts';

/**
 * Says when the reader can't see our card although it is open, be it covered or made transparent: the browser tells that of the
 * picture it draws (Intersection Observer, trackVisibility). What lies over the card must be the page's, too. Said again as long as it
 * stays so.
 */
export const watchCovered: WatchCovered = (card, isOnTop, onCovered, signal) => {
  const options = { trackVisibility: true, delay: lookMs };
  let isUnseen = false;
  let cancel: Cancel | undefined;
  const check = () => {
    cancel = undefined;
    if (!isUnseen || isOnTop(card)) return;
    onCovered();
    cancel = after(againMs, check);
  };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible = true, isIntersecting = false } = (entries.at(-1) ?? {}) as Seen;
    isUnseen = isIntersecting && !isVisible;
    if (cancel === undefined) check();
  }, options as IntersectionObserverInit);
  observer.observe(card);
  signal.addEventListener('abort', () => {
    cancel?.();
    observer.disconnect();
  });
};

type Seen = { readonly isVisible?: boolean; readonly isIntersecting?: boolean };

/** How often the browser looks, in milliseconds; it takes no less. */
const lookMs = 100;
/** Milliseconds in which the card can come up again, and the browser see it. */
const againMs = 800;
