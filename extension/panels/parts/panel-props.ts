import type { PanelMessage } from '../../messages/panel-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';

/** What the popup and its parts are given: the state of the tab, and what they can ask for. */
export type PanelProps = {
  readonly state: TabState;
  /** The background doesn't answer: the state may be old. */
  readonly isSilent: boolean;
  readonly ask: (message: PanelMessage) => void;
  /** Asks the reader, by way of the browser, to allow these sites. */
  readonly allow: (origins: readonly string[]) => void;
};
