import { browser } from 'wxt/browser';
import { tenderSitesOf } from '../../../shared/jurisdiction/tender-sites.ts';
import { askBackground } from '../ask-background.ts';
import type { SettingsView } from './settings-props.ts';

/** All that there is to show now. */
export async function readView(): Promise<SettingsView> {
  const [state, log, { origins = [] }, { usage = 0 }] = await Promise.all([
    askBackground({ kind: 'settings' }),
    askBackground({ kind: 'network-log' }),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
  ]);
  const sites = tenderSitesOf(
    state.registers.filter(({ isInUse }) => isInUse).map(({ jurisdiction }) => jurisdiction),
  );
  return { state, log, granted: origins, usedBytes: usage + (await localBytes()), sites };
}

/** Firefox before 131 can't tell. */
async function localBytes(): Promise<number> {
  const { local } = browser.storage;
  return (await local.getBytesInUse?.(null)) ?? 0;
}
