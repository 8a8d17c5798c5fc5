import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelMessage } from '../messages/panel-messages.ts';
import type { TabState } from '../messages/tab-state.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type KeptTab = {
  /** Undefined until the background has answered once. */
  readonly state: ReadonlySignal<TabState | undefined>;
  /** The background doesn't answer: what is shown may be old. */
  readonly isSilent: ReadonlySignal<boolean>;
  readonly refresh: () => Promise<void>;
  readonly ask: (message: PanelMessage) => Promise<void>;
};

export type KeepTabOptions = {
  /** The tab that the panel is about at this moment. */
  readonly tabNow: () => Promise<number>;
  /** Rejects, or answers nothing, where the background is stopped before it has answered. */
  readonly askBackground: (message: PanelMessage) => Promise<unknown>;
};

/** What is known of the tab that a panel is about. A background that is stopped loses the panel nothing but time. */
export function keepTab({ tabNow, askBackground }: KeepTabOptions): KeptTab {
  const state = signal<TabState | undefined>(undefined);
  const isSilent = signal(false);
  const answerOf = (message: PanelMessage) => askBackground(message).catch(() => undefined);
  const refresh = oneAtATime(async () => {
    const tab = await tabNow();
    const answer = await answerOf({ kind: 'tab-state', tab });
    isSilent.value = answer === undefined;
    if (answer !== undefined) state.value = answer as TabState;
  });
  const ask = async (message: PanelMessage) => {
    const answer = answerOf(message);
    await refresh();
    await answer;
    await refresh();
  };
  return { state, isSilent, refresh, ask };
}
