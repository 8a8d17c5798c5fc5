import type { ToPanel } from '../messages/panel-messages.ts';

/** What of the browser is needed to open and close the side panel of a window. */
export type SidePanels = {
  readonly open: (window: number) => Promise<void>;
  /** Rejects where no panel is open. */
  readonly send: (message: ToPanel) => Promise<void>;
};

/**
 * Opens the side panel of a window, or closes it. A browser opens one only at once, while it still holds what the reader did for
 * the cause, so that there is no time to ask whether one is open: it is opened in any case, which does nothing to one that is,
 * and then whichever was open before closes itself. `now`: when the reader gave the command, in milliseconds since 1970.
 */
export async function toggleSidePanel(
  window: number,
  now: number,
  { open, send }: SidePanels,
): Promise<void> {
  await open(window);
  await send({ kind: 'close-side-panel', window, openedBefore: now }).catch(() => undefined);
}
