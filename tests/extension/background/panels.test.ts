import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Dismissals } from '../../../extension/background/dismissals.ts';
import { Panels, type PanelsOptions } from '../../../extension/background/panels.ts';
import type { TabProbe } from '../../../extension/background/probe-tab.ts';
import { Queries, type QueriesOptions } from '../../../extension/background/queries.ts';
import { SettingsBox } from '../../../extension/background/settings.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { Tabs } from '../../../extension/background/tabs.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

const url = 'https://tender.example/notice';

/** What the extension's pages ask while the tab shows a page of an allowed site that has said nothing yet. */
async function panelsBesideSilentPage(probed: TabProbe) {
  fakeBrowser.reset();
  const { session, local } = fakeBrowser.storage;
  const frames = await TabFrames.restore(session);
  const known = { frames, registers: async () => [], now: () => now, sendToTab: () => undefined };
  const tabs = new Tabs({
    ...known,
    hears: async () => true,
    alarms: { create: async () => undefined },
    showBadge: () => undefined,
  });
  const shown = { of: async () => undefined };
  const getTab = async () => ({ url, title: '公告' });
  const dismissals = await Dismissals.open(local);
  const panels = new Panels({
    ...{ ...known, tabs, shown, getTab, dismissals, ownHosts: [] },
    settings: await SettingsBox.open(local, 'zh-CN'),
    registers: { statusesInUse: async () => [] },
    queries: new Queries({ ...known, tabs, shown, getTab } as unknown as QueriesOptions),
    isAllowed: async () => true,
    runScript: async () => undefined,
    probe: async () => probed,
  } as unknown as PanelsOptions);
  return { panels, dismissals };
}

test.each<[TabProbe, boolean]>([
  ['waiting', true],
  ['there', true],
  ['absent', true],
  ['refused', false],
])('a record waits for a page that has not spoken yet (%s)', async (probed, isPending) => {
  const { panels } = await panelsBesideSilentPage(probed);

  expect(await panels.answer({ kind: 'page-query', tab: 7 })).toMatchObject({ isPending });
});

test('a finding is dismissed on the page beside which it was shown, whatever its tab shows by now', async () => {
  const { panels, dismissals } = await panelsBesideSilentPage('waiting');
  const page = 'https://tender.example/before';
  const said = { code: 'A', name: '示例', page, reason: 'not-a-party', note: '' } as const;

  await panels.answer({ kind: 'dismiss', ...said });

  expect(dismissals.on(page)).toEqual([{ ...said, at: now }]);
  expect(dismissals.on(url)).toEqual([]);
});
