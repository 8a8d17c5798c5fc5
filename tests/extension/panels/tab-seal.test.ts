import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tabSeal } from '../../../extension/panels/vet/tab-seal.ts';

const asked = vi.fn<(message: { readonly kind: string }) => Promise<boolean>>();

beforeEach(() => {
  asked.mockReset().mockResolvedValue(true);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue({ id: 7 } as never);
});

const kinds = () => asked.mock.calls.map(([{ kind }]) => kind);
const happens = (kind: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event(kind), { persisted }));

test('a sealed page that is shown again as it was left is sealed anew before it says so', async () => {
  const seal = tabSeal(document);
  await seal.set(true);

  happens('pagehide', true);
  happens('pageshow', true);

  expect(seal.state.value).toBe('changing');
  await expect.poll(() => seal.state.value).toBe('on');
  expect(kinds()).toEqual(['seal', 'unseal', 'seal']);
});

test('where it can’t be sealed anew, the page says that it is not certain', async () => {
  const seal = tabSeal(document);
  await seal.set(true);
  asked.mockRejectedValue(new Error('no background'));

  happens('pageshow', true);

  await expect.poll(() => seal.state.value).toBe('failed');
});
