import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLanguage } from '../../../extension/panels/follow-language.ts';

test('a page is told of the language that another page was switched to, and of nothing else', async () => {
  const { local } = fakeBrowser.storage;
  const use = vi.fn();
  followLanguage(fakeBrowser.storage as never, use);

  await local.set({ palette: 'plain' });
  await local.set({ lang: 'no such language' });
  await local.set({ lang: 'en' });
  await local.set({ lang: 'zh' });

  expect(use.mock.calls).toEqual([['en'], ['zh']]);
});
