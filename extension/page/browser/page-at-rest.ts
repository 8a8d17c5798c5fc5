import { after } from './timers.ts';

/**
 * Resolves when the page has nothing to do: it has been laid out for its frame then, so that asking how it stands costs
 * nothing. A page that never rests isn't waited for any longer than a reader would notice.
 */
export function pageAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const cancel = after(longestWaitMs, resolve);
    requestIdleCallback(() => {
      cancel();
      resolve();
    });
  });
}

const longestWaitMs = 200;
