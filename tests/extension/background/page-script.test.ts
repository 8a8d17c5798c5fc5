import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runInOpenTabs, runPageScript } from '../../../extension/background/page-script.ts';

const paused = 'paused.example';
/** The hosts of a tab's frames, the top one first. */
const hosts = ['tender.example', paused, 'tender.example'];
type Script = {
  readonly target: {
    readonly frameIds?: readonly number[];
    readonly documentIds?: readonly string[];
  };
  readonly files?: readonly string[];
};
let areFramesHanging = false;

const executeScript = vi.fn(async ({ files }: Script) => {
  if (files) return [];
  if (areFramesHanging) return new Promise<never>(() => {});
  return hosts.map((result, frameId) => ({ frameId, documentId: `D${frameId}`, result }));
});

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  areFramesHanging = false;
  Object.assign(fakeBrowser.scripting, { executeScript });
});

/** Where the page script was started. */
function started() {
  return executeScript.mock.calls.flatMap(([{ target, files }]) =>
    files ? [...(target.frameIds ?? []), ...(target.documentIds ?? [])] : [],
  );
}

test('the page script that is brought to an open tab starts in no frame of a paused site', async () => {
  await runPageScript(7, [paused]);

  expect(started()).toEqual([0, 'D2']);
});

test('once the site is not paused any more, its frames are read, too', async () => {
  await runPageScript(7, []);

  expect(started()).toEqual([0, 'D1', 'D2']);
});

test('a frame that hangs keeps the tab’s own document from nothing', () => {
  areFramesHanging = true;
  void runPageScript(7, [paused]);

  expect(started()).toEqual([0]);
});

test('a site that has just been allowed is read in its open tabs, but not in their paused frames', async () => {
  const query = vi.fn(async () => [
    { id: 7, url: 'https://tender.example/' },
    { id: 8, url: `https://${paused}/` },
  ]);
  Object.assign(fakeBrowser.tabs, { query });

  await runInOpenTabs(['https://*/*'], [paused]);

  expect(started()).toEqual([0, 'D2']);
});
