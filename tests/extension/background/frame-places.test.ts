import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportedPlace } from '../../../extension/background/frame-place.ts';
import { FramePlaces } from '../../../extension/background/frame-places.ts';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';

const top = { tab: 7, frame: 0, document: 'D0' };
const inner = { tab: 7, frame: 3, document: 'D3' };
const standings: readonly ReportedPlace[] = [
  { frame: 0, document: 'D0', path: [], closed: [0] },
  { frame: 3, document: 'D3', path: [0], closed: [] },
];
const place = { ancestors: [0], countedBy: 0 };

const askFrames = vi.fn(async (_tab: number): Promise<readonly ReportedPlace[]> => standings);
let frames: TabFrames;
let places: FramePlaces;

beforeEach(async () => {
  fakeBrowser.reset();
  askFrames.mockClear();
  frames = await TabFrames.restore(fakeBrowser.storage.session);
  places = new FramePlaces({ frames, askFrames });
});

test('the browser is asked once where a document stands, and never for the top one', async () => {
  expect(await places.of(inner)).toEqual(place);
  frames.put(inner, { ...newFrame('D3'), place });

  expect(await places.of(inner)).toEqual(place);
  expect(await places.of(top)).toEqual({ ancestors: [] });
  expect(askFrames).toHaveBeenCalledTimes(1);
});

test('the browser is asked anew for another document in the same frame', async () => {
  frames.put(inner, { ...newFrame('D3'), place });

  expect(await places.of({ ...inner, document: 'D4' })).toBeUndefined();
  expect(askFrames).toHaveBeenCalledTimes(1);
});

test('a document that doesn’t answer no longer counts as one that reads itself', async () => {
  frames.put(top, newFrame('D0'));
  frames.put(inner, { ...newFrame('D3'), place });
  askFrames.mockResolvedValueOnce([]);

  await places.renew(7);
  expect(frames.get(inner)?.place).toEqual({ ancestors: [0] });

  await places.renew(7);
  expect(frames.get(inner)?.place).toEqual(place);
});
