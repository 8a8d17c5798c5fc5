import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

beforeEach(() => fakeBrowser.reset());

const session = fakeBrowser.storage.session;
const top = { tab: 7, frame: 0, document: 'D1' };
const inner = { tab: 7, frame: 3, document: 'D2' };
const found = (document: string) => ({ ...newFrame(document), findings: [makeFinding(1)] });

test('a worker that was killed finds the frames of all tabs again', async () => {
  const before = await TabFrames.restore(session);
  before.put(top, found('D1'));
  before.put(inner, found('D2'));

  const after = await TabFrames.restore(session);

  expect(after.get(top)).toEqual(found('D1'));
  expect(after.of(7).map(([frame]) => frame)).toEqual([0, 3]);
  expect(after.tabs()).toEqual([7]);
});

test('another document in the top frame ends the frames of the one before', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D1'));
  frames.put(inner, found('D2'));

  frames.put(top, found('D9'));

  expect(frames.of(7).map(([frame]) => frame)).toEqual([0]);
  expect(frames.get(top)).toBeUndefined();
});

test('a frame that is through before the page around it has begun stays', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(inner, found('D2'));

  expect(frames.ofWith(top, found('D1')).map(([frame]) => frame)).toEqual([3, 0]);
  frames.put(top, found('D1'));

  expect(frames.of(7).map(([frame]) => frame)).toEqual([0, 3]);
});

test('the frames of a page leave with it, whatever is still being answered of theirs', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D1'));
  frames.put(inner, found('D2'));

  await frames.answering(inner, async () => {
    await frames.answering(top, async () => frames.forget(top));
    await frames.answering(inner, async () => frames.forget(inner));
    frames.put(inner, found('D2'));
  });

  expect(frames.of(7)).toEqual([]);
});

test('of a document that has left nothing is remembered once its answers are over, failed ones too', async () => {
  const frames = await TabFrames.restore(session);
  const leave = async () => frames.forget(top);

  await frames.answering(top, leave);
  const failing = frames.answering(top, async () => {
    await leave();
    throw new Error('The tab is gone');
  });
  await expect(failing).rejects.toThrow('The tab is gone');
  frames.put(top, found('D1'));

  expect(frames.of(7)).toHaveLength(1);
});

test('a document that comes back from the history is known again', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D1'));

  await frames.answering(top, async () => {
    frames.forget(top);
    frames.welcome(top);
    frames.put(top, found('D1'));
  });

  expect(frames.of(7)).toHaveLength(1);
});

test('a document that leaves late doesn’t take its successor along', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D9'));

  frames.forget(top);

  expect(frames.of(7)).toHaveLength(1);
});

test('a document leaves whatever number its frame has by then: the browser gives one that is on its way out another', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D1'));
  frames.put(inner, found('D2'));

  frames.forget({ ...inner, frame: 6 });
  expect(frames.of(7).map(([frame]) => frame)).toEqual([0]);
  frames.forget({ ...top, frame: 7 });

  expect(frames.of(7)).toEqual([]);
});

test('a session store that is full costs nothing but the recovery', async () => {
  const frames = await TabFrames.restore({
    get: async () => ({}),
    set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    remove: async () => undefined,
  });

  frames.put(top, found('D1'));
  await Promise.resolve();

  expect(frames.get(top)).toEqual(found('D1'));
});

test('a closed tab is forgotten, its neighbour with a longer number is not', async () => {
  const frames = await TabFrames.restore(session);
  frames.put(top, found('D1'));
  frames.put({ tab: 71, frame: 0 }, found('D5'));

  frames.forgetTab(7);

  expect(frames.tabs()).toEqual([71]);
});
