import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { askTopDocument } from '../../../extension/background/ask-top-document.ts';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { Queries } from '../../../extension/background/queries.ts';
import { ShownDocuments } from '../../../extension/background/shown-documents.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { Tabs } from '../../../extension/background/tabs.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

const site = 'https://tenders.example';
const top = { tab: 7, frame: 0 };
const ask = vi.fn<typeof askTopDocument>();
const sendToTab = vi.fn();
let frames: TabFrames;
let url: string;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  frames = await TabFrames.restore(fakeBrowser.storage.session);
  const read = { ...newFrame('D1'), isPending: false, blocks: 1, address: `${site}/1` };
  frames.put(top, read);
  frames.put({ tab: 7, frame: 3 }, { ...read, document: 'D1a' });
});

function page() {
  const tabs = new Tabs({
    ...{ frames, sendToTab, registers: async () => [], now: () => now },
    ...{
      hears: async () => true,
      alarms: { create: async () => undefined },
      showBadge: () => undefined,
    },
  });
  const queries = new Queries({
    ...{ tabs, frames, registers: async () => [], keySets: async () => [], now: () => now },
    shown: new ShownDocuments({ frames, ask, sendToTab }),
    getTab: async () => ({ url, title: '公告' }),
  });
  return queries.page(7);
}

test('a page is told under its own address, whatever place in it the address names', async () => {
  url = `${site}/1#part`;

  expect(await page()).toMatchObject({ isPending: false, page: { address: url } });
  expect(ask).not.toHaveBeenCalled();
});

test('what the page before said is not told of one that has not spoken yet, and that one is asked to', async () => {
  url = `${site}/2`;
  ask.mockResolvedValue({ document: 'D2', address: url, isWatched: true });

  const { isPending, page: said } = await page();

  expect({ isPending, notChecked: said?.notChecked }).toEqual({ isPending: true, notChecked: 0 });
  expect(frames.of(7)).toEqual([[0, { ...newFrame('D2'), address: url }]]);
  expect(sendToTab).toHaveBeenCalledWith(7, { kind: 'look-again' });
});

test('a page that gives itself another address is told under it, and is not asked again', async () => {
  url = `${site}/2`;
  ask.mockResolvedValue({ document: 'D1', address: url, isWatched: true });

  expect(await page()).toMatchObject({ isPending: false, page: { address: url } });
  expect(await page()).toMatchObject({ isPending: false, page: { address: url } });
  expect(ask).toHaveBeenCalledTimes(1);
  expect(sendToTab).not.toHaveBeenCalled();
});

test('while the document that is shown doesn’t answer nothing is told, and nothing forgotten', async () => {
  url = `${site}/2`;
  ask.mockResolvedValue('silent');

  expect(await page()).toEqual({ isPending: true, agencies: [], unknown: [] });
  expect(frames.of(7)).toHaveLength(2);
});

test.each<[string, Awaited<ReturnType<typeof askTopDocument>>]>([
  ['lets nobody in', 'none'],
  ['is not read', { document: 'D2', address: `${site}/2`, isWatched: false }],
])('what was known is forgotten where the page that is shown %s', async (_, shown) => {
  url = `${site}/2`;
  ask.mockResolvedValue(shown);

  expect(await page()).toEqual({ isPending: false, agencies: [], unknown: [] });
  expect(frames.of(7)).toEqual([]);
});

test('a page that speaks while the one before is being doubted is not taken for it', async () => {
  url = `${site}/2`;
  ask.mockImplementation(async () => {
    frames.put(top, { ...newFrame('D2'), address: url });
    return 'none';
  });

  expect(await page()).toEqual({ isPending: true, agencies: [], unknown: [] });
  expect(frames.top(7)?.document).toBe('D2');
});
