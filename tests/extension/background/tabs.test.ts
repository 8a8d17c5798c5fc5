import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { Tabs } from '../../../extension/background/tabs.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

async function openTabs() {
  fakeBrowser.reset();
  const frames = await TabFrames.restore(fakeBrowser.storage.session);
  const tabs = new Tabs({
    frames,
    registers: async () => [],
    now: () => now,
    alarms: { create: async () => undefined },
    showBadge: () => undefined,
    sendToTab: () => undefined,
  });
  return { frames, tabs };
}

const top = { tab: 7, frame: 0 };

test('what was known of a page is forgotten once its tab shows one that is not read', async () => {
  const { frames, tabs } = await openTabs();
  frames.put(top, newFrame('D1'));

  tabs.forgetLeft(7, { kind: 'unreadable' }, tabs.documentOf(7));

  expect(frames.of(7)).toEqual([]);
});

test('a page that speaks while the browser is asked for the address of its tab is not forgotten for the one before', async () => {
  const { frames, tabs } = await openTabs();
  const before = tabs.documentOf(7);
  frames.put(top, newFrame('D1'));

  tabs.forgetLeft(7, { kind: 'unreadable' }, before);

  expect(frames.of(7)).toHaveLength(1);
});
