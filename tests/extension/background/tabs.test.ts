import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { Tabs } from '../../../extension/background/tabs.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

async function openTabs(hears = async (_: number, __: number) => true) {
  fakeBrowser.reset();
  const frames = await TabFrames.restore(fakeBrowser.storage.session);
  const sent: unknown[] = [];
  const tabs = new Tabs({
    frames,
    registers: async () => [],
    now: () => now,
    alarms: { create: async () => undefined },
    showBadge: () => undefined,
    sendToTab: (_, message, frame) => void sent.push([message.kind, frame]),
    hears,
  });
  return { frames, tabs, sent };
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

test('a frame whose document was replaced before it could say that it left is not waited for, and nothing of it is told', async () => {
  const { frames, tabs } = await openTabs(async (_, frame) => frame !== 8);
  const read = { isPending: false, blocks: 1 };
  frames.put(top, { ...newFrame('D1'), ...read });
  frames.put({ tab: 7, frame: 8 }, { ...newFrame('D8'), findings: [makeFinding(1)] });
  frames.put({ tab: 7, frame: 9 }, { ...newFrame('D9'), ...read });

  expect(await tabs.of(7, 'D1')).toMatchObject({ isPending: false, findings: [], blocks: 2 });
  expect(frames.of(7).map(([frame]) => frame)).toEqual([0, 9]);
});

test('a document that speaks in a frame while the browser says that nobody hears there is not forgotten', async () => {
  const { frames, tabs } = await openTabs(async () => {
    frames.put({ tab: 7, frame: 8 }, newFrame('D9'));
    return false;
  });
  frames.put(top, newFrame('D1'));
  frames.put({ tab: 7, frame: 8 }, newFrame('D8'));

  await tabs.of(7, 'D1');

  expect(frames.of(7)).toMatchObject([
    [0, { document: 'D1' }],
    [8, { document: 'D9' }],
  ]);
});

test('what a frame that is gone said of what the page is for no longer holds: the others are looked over again', async () => {
  const { frames, tabs, sent } = await openTabs(async () => false);
  frames.put(top, { ...newFrame('D1'), findings: [makeFinding(1)] });
  frames.put(
    { tab: 7, frame: 8 },
    {
      ...newFrame('D8'),
      noticeFacts: [{ kind: 'service', service: 'environmental-monitoring', block: 1 }],
    },
  );

  await tabs.of(7, 'D1');

  expect(sent).toEqual([['look-again', 0]]);
});
