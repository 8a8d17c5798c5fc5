import { listen } from '../browser/listen.ts';
import { after, type Cancel } from '../browser/timers.ts';

/** Says when the page has put something on top of everything else: a dialog, a popover, an element on the whole screen. */
export function watchTopLayer(own: Element, onChange: () => void, signal: AbortSignal): void {
  let last = 0;
  let cancel: Cancel | undefined;
  const changed = () => {
    // A page that answers our move with one of its own gets as slow a game as this.
    const waitMs = Math.max(0, last + leastPauseMs - performance.now());
    cancel ??= after(waitMs, () => {
      cancel = undefined;
      last = performance.now();
      onChange();
    });
  };
  const unlessOwn = ({ target }: Event) => {
    if (target !== own && !(target instanceof HTMLDetailsElement)) changed();
  };
  listen(document, 'toggle', unlessOwn, signal);
  listen(document, 'fullscreenchange', changed, signal);
  // Older browsers tell of a dialog only by its attribute.
  const dialogs = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof HTMLDialogElement)) changed();
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    cancel?.();
    dialogs.disconnect();
  });
}

const leastPauseMs = 200;
