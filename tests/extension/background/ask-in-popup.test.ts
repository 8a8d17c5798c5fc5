import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askInPopup } from '../../../extension/background/ask-in-popup.ts';
import { askedKey } from '../../../extension/messages/asked.ts';

const words = '示例青山环境检测有限公司';
const openPopup = vi.fn<() => Promise<void>>();
const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset().mockResolvedValue(undefined);
  create.mockClear();
  Object.assign(browser.action, { openPopup });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create as never);
});
afterEach(() => vi.restoreAllMocks());

test('the popup is opened while the reader’s click is still the reason, for Firefox opens none later', () => {
  void askInPopup(words);

  expect(openPopup).toHaveBeenCalledOnce();
});

test('what was asked is kept for the popup', async () => {
  await askInPopup(words);

  expect(await browser.storage.session.get(askedKey)).toEqual({ [askedKey]: words });
  expect(create).not.toHaveBeenCalled();
});

test.each([
  ['refuses', async () => Promise.reject(new Error('No active browser window'))],
  [
    'throws',
    () => {
      throw new Error('openPopup requires a user gesture');
    },
  ],
])('where the browser %s a tab answers, once the question is kept', async (_, open) => {
  openPopup.mockImplementation(open);

  await askInPopup(words);

  expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${location.origin}/popup.html` });
  expect(await browser.storage.session.get(askedKey)).toEqual({ [askedKey]: words });
});
