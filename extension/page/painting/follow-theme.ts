import { listen } from '../browser/listen.ts';
import { after, type Cancel } from '../browser/timers.ts';

/** Has the colours of the page looked at again when the reader's system changes them: at once, and when a page that fades has done so. */
export function followTheme(look: () => void, signal: AbortSignal): void {
  let cancelLast: Cancel | undefined;
  const onChange = () => {
    look();
    cancelLast?.();
    cancelLast = after(fadedMs, look);
  };
  for (const query of queries) listen(matchMedia(query), 'change', onChange, signal);
  signal.addEventListener('abort', () => cancelLast?.());
}

const queries = ['(prefers-color-scheme:dark)', '(forced-colors:active)'];
const fadedMs = 1000;
