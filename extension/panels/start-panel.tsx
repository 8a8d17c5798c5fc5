import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { toInstant } from '../../shared/time/shanghai.ts';
import { askBackground } from './ask-background.ts';
import { followLooks } from './follow-looks.ts';
import { keepTab } from './keep-tab.ts';
import type { PanelProps } from './parts/panel-props.ts';
import { mayShowFor } from './when-to-ask.ts';

type PanelOptions = {
  readonly page: Document;
  readonly tabNow: () => Promise<number>;
  /** How it is drawn, once all that it takes is there. */
  readonly draw: () => Promise<(props: PanelProps) => ComponentChild>;
};

/**
 * Draws one of the extension's panels and keeps it fresh. Most of what changes is told by the stores that the background writes to,
 * so that the background may rest meanwhile; what time alone changes is asked for now and then.
 */
export async function startPanel({ page, tabNow, draw }: PanelOptions): Promise<() => void> {
  const { state: kept, isSilent, refresh, ask } = keepTab({ tabNow, askBackground });
  const allow = async (origins: readonly string[]) => {
    await browser.permissions.request({ origins: [...origins] });
    await refresh();
  };
  const [drawn] = await Promise.all([draw(), followLooks(page), refresh()]);
  const Root = () =>
    kept.value && drawn({ state: kept.value, isSilent: isSilent.value, ask, allow });
  render(<Root />, page.querySelector('main') ?? page.body);

  const renew = () => void refresh();
  browser.storage.onChanged.addListener(renew);
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(renew);
  browser.tabs.onUpdated.addListener(renew);
  page.addEventListener('visibilitychange', renew);
  const goOn = async () => {
    if (page.visibilityState === 'visible') await refresh();
    plan();
  };
  const plan = () => {
    const state = isSilent.value ? undefined : kept.value;
    setTimeout(goOn, mayShowFor(state, toInstant(Date.now())));
  };
  plan();
  return renew;
}
