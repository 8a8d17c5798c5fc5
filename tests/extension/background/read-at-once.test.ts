import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAtOnce } from '../../../extension/background/read-at-once.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

test('all that is restored is read by one question, and what is written reaches the area', async () => {
  await local.set({ lang: 'zh' });
  const get = vi.spyOn(local, 'get');
  const area = readAtOnce(local);

  expect(await Promise.all([area.get(), area.get()])).toEqual([{ lang: 'zh' }, { lang: 'zh' }]);
  expect(get).toHaveBeenCalledOnce();

  await area.set({ lang: 'en', palette: 'dark' });
  await area.remove(['palette']);
  expect(await local.get(null)).toEqual({ lang: 'en' });
});
