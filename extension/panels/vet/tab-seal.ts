import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { askBackground } from '../ask-background.ts';
import type { SealState } from './seal-line.tsx';

/** The seal of the tab that a page is in. It is said to be on only once the background has said so; it ends with the page. */
export function tabSeal(page: Document): {
  readonly state: ReadonlySignal<SealState>;
  readonly set: (isOn: boolean) => Promise<void>;
} {
  const state = signal<SealState>('off');
  const ask = async (isOn: boolean): Promise<boolean> => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return false;
    return (await askBackground({ kind: isOn ? 'seal' : 'unseal', tab: tab.id })) === true;
  };
  const set = async (isOn: boolean) => {
    state.value = 'changing';
    const isDone = await ask(isOn).catch(() => false);
    // A seal that may be on is not said to be; one that may be off isn't either.
    state.value = isDone ? (isOn ? 'on' : 'off') : 'failed';
  };
  const { defaultView } = page;
  defaultView?.addEventListener('pagehide', () => {
    if (state.value !== 'off') void ask(false);
  });
  // Firefox may show a page again as it was left, and by then its seal has ended.
  defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && state.value !== 'off') void set(true);
  });
  return { state, set };
}
