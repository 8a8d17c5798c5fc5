import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TextMap } from '../../../../extension/page/reading/text-map.ts';
import { PageWatch } from '../../../../extension/page/reading/watch.ts';
import { fakeScheduler } from '../fake-scheduler.ts';

const map = {
  touch: () => undefined,
  restyle: () => undefined,
  lookWithin: () => undefined,
  sweep: () => undefined,
  hasRevealed: () => false,
};
const stop = { current: new AbortController() };

beforeEach(() => {
  stop.current = new AbortController();
  // The global object of the test DOM hears no events.
  vi.stubGlobal('window', new EventTarget());
  fakeScheduler();
});
afterEach(() => {
  stop.current.abort();
  vi.unstubAllGlobals();
});

function watch(read: () => Promise<number>, own: Partial<typeof map> = {}) {
  const failed = vi.fn();
  const watching = new PageWatch(
    { ...map, ...own } as unknown as TextMap,
    { touched: () => undefined, putOff: () => undefined, read, failed },
    stop.current.signal,
  );
  return { watching, failed };
}

test('a page whose reading has broken off is read again when it changes, and the failure is told', async () => {
  const read = vi.fn(async () => 0).mockRejectedValueOnce(new Error('example'));
  const { watching, failed } = watch(read);
  watching.readNow();
  await expect.poll(() => failed).toHaveBeenCalledExactlyOnceWith(new Error('example'));

  watching.readSoon();

  await expect.poll(() => read).toHaveBeenCalledTimes(2);
});

test('a change that the map can’t take is told, and the page is read again when it changes next', async () => {
  const read = vi.fn(async () => 0);
  const touch = vi.fn().mockImplementationOnce(() => {
    throw new Error('example');
  });
  const { watching, failed } = watch(read, { touch });
  watching.readNow();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('example'));

  watching.readSoon();

  await expect.poll(() => read).toHaveBeenCalledOnce();
});

test('one reading begins when the one before is through, however it was asked for', async () => {
  const ends: (() => void)[] = [];
  const read = vi.fn(
    () =>
      new Promise<number>((resolve) => {
        ends.push(() => resolve(0));
      }),
  );
  const { watching } = watch(read);
  watching.readNow();
  watching.readNow();
  watching.readSoon();
  expect(read).toHaveBeenCalledTimes(1);

  ends[0]?.();

  await expect.poll(() => read).toHaveBeenCalledTimes(2);
});

test('what no event tells of is read once the map has come upon it', async () => {
  const read = vi.fn(async () => 0);
  const hasRevealed = vi
    .fn(() => false)
    .mockReturnValueOnce(false)
    .mockReturnValueOnce(true);
  watch(read, { hasRevealed });

  await expect.poll(() => read).toHaveBeenCalledOnce();

  expect(hasRevealed.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('what came while a page was loading is read once it has loaded, however long that would have had to wait', async () => {
  const read = vi.fn(async () => 5000);
  const { watching } = watch(read);
  watching.readNow();
  await new Promise((resolve) => setTimeout(resolve));
  watching.readSoon();

  const load = Object.defineProperty(new Event('load'), 'isTrusted', { value: true });
  window.dispatchEvent(load);
  await new Promise((resolve) => setTimeout(resolve));
  window.dispatchEvent(load);
  await new Promise((resolve) => setTimeout(resolve));

  expect(read).toHaveBeenCalledTimes(2);
});

test('a restyled element has what is in it looked at, at each reading', async () => {
  const [restyle, lookWithin] = [vi.fn(), vi.fn()];
  const read = vi.fn(async () => 0);
  watch(read, { restyle, lookWithin });

  document.body.className = 'on';

  await expect.poll(() => read).toHaveBeenCalledOnce();
  expect(restyle).toHaveBeenCalledExactlyOnceWith(document.body);
  expect(lookWithin).toHaveBeenCalledOnce();
});
