import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Hear, type Watched, watchStandings } from '../../widget/watch-standings.ts';
import { fakeApi, origin, problem, standings } from '../fixtures/widget/fake-api.ts';

const start = Date.parse('2026-11-24T00:00:00.000Z');
const tomorrow = '2026-11-25T00:00:00.000Z';
let badges: Watched[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  badges = [];
});
afterEach(() => {
  leave();
  setHidden(false);
  vi.useRealTimers();
});

test('all badges of a page are asked for in one request', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  const shown = watchAll(api.fetch, ['B', 'A', 'C']);

  await vi.advanceTimersByTimeAsync(0);

  expect(api.asked).toHaveLength(1);
  expect(shown()).toEqual({ A: 'grade-A', B: 'grade-A', C: 'grade-A' });
});

test('a badge that comes later is asked for as well', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  const watch = watchStandings(origin, api.fetch, Date.now);
  const later = vi.fn();

  watch(badgeOf('A'));
  await vi.advanceTimersByTimeAsync(5000);
  watch(badgeOf('B', later));
  await vi.advanceTimersByTimeAsync(0);

  expect(api.asked).toHaveLength(2);
  expect(later).toHaveBeenCalledOnce();
});

test('a listing that has been removed is gone within 20 seconds from a page left open', async () => {
  const api = fakeApi(standings('blacklisted', tomorrow));
  const shown = watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual({ A: 'blacklisted' });

  api.answer = standings('not-yet-graded', tomorrow);
  await vi.advanceTimersByTimeAsync(20_000);

  expect(shown()).toEqual({ A: 'not-yet-graded' });
});

test('a listing that ends is asked for again at its end', async () => {
  const api = fakeApi(standings('blacklisted', '2026-11-24T00:00:07.000Z'));
  const shown = watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  api.answer = standings('grade-B', tomorrow);
  await vi.advanceTimersByTimeAsync(7000);

  expect(shown()).toEqual({ A: 'grade-B' });
});

test('an error is shown as an error, whatever was shown before', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  const shown = watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  api.answer = () => problem(503, 'register-stale');
  await vi.advanceTimersByTimeAsync(20_000);

  expect(shown()).toEqual({ A: undefined });
});

test('badges ask again after an error', async () => {
  const api = fakeApi(() => problem(503, 'register-unavailable'));
  const shown = watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  api.answer = standings('grade-A', tomorrow);
  await vi.advanceTimersByTimeAsync(20_000);

  expect(shown()).toEqual({ A: 'grade-A' });
});

test('an answer that does not come is given up after 10 seconds', async () => {
  const api = fakeApi(() => new Promise<Response>(() => undefined));
  const shown = watchAll(hang(api.fetch), ['A']);

  await vi.advanceTimersByTimeAsync(10_000);

  expect(shown()).toEqual({ A: undefined });
});

test('a hidden page asks nothing, and asks at once when it is shown again', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  setHidden(true);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(api.asked).toHaveLength(1);

  setHidden(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(api.asked).toHaveLength(2);
});

test('what badges showed during a sleep is taken down before they ask again', async () => {
  const api = fakeApi(standings('blacklisted', tomorrow));
  const shown = watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  setHidden(true);
  await vi.advanceTimersByTimeAsync(60_001);
  api.answer = () => new Promise<Response>(() => undefined);
  setHidden(false);

  expect(shown()).toEqual({ A: undefined });
});

test('a device clock that is a day ahead causes neither a flood of requests nor hidden answers', async () => {
  const api = fakeApi(standings('grade-A', '2026-11-23T00:00:00.000Z'));
  const shown = watchAll(api.fetch, ['A']);

  await vi.advanceTimersByTimeAsync(39_000);

  expect(api.asked).toHaveLength(2);
  expect(shown()).toEqual({ A: 'grade-A' });
});

test('a page whose badges have all left asks nothing more', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  watchAll(api.fetch, ['A']);
  await vi.advanceTimersByTimeAsync(0);

  leave();
  await vi.advanceTimersByTimeAsync(3_600_000);

  expect(api.asked).toHaveLength(1);
});

test('a badge that is moved or copied shows at once what its like showed', async () => {
  const api = fakeApi(standings('grade-A', tomorrow));
  const watch = watchStandings(origin, api.fetch, Date.now);
  watch(badgeOf('A'));
  await vi.advanceTimersByTimeAsync(0);
  const heard = vi.fn();

  watch(badgeOf('A', heard));

  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.lastCall?.[0].mark.key).toBe('grade-A');
});

test('a badge that comes while the others are asked for is asked for at once, and none waits for it', async () => {
  let answer = (_: Response): void => undefined;
  const api = fakeApi(
    () =>
      new Promise<Response>((resolve) => {
        answer = resolve;
      }),
  );
  const watch = watchStandings(origin, api.fetch, Date.now);
  const [first, second] = [vi.fn(), vi.fn()];
  watch(badgeOf('A', first));
  await vi.advanceTimersByTimeAsync(0);
  const answerFirst = answer;

  watch(badgeOf('B', second));
  answerFirst(standings('grade-A', tomorrow)(api.asked[0]?.url as URL));
  await vi.advanceTimersByTimeAsync(0);

  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
  answer(standings('grade-A', tomorrow)(api.asked[1]?.url as URL));
  await vi.advanceTimersByTimeAsync(0);
  expect(second).toHaveBeenCalledOnce();
});

function watchAll(fetch: typeof globalThis.fetch, codes: readonly string[]) {
  const watch = watchStandings(origin, fetch, Date.now);
  const shown: Record<string, string | undefined> = {};
  for (const code of codes) {
    watch(
      badgeOf(code, (told) => {
        shown[code] = told?.mark.key;
      }),
    );
  }
  return () => shown;
}

function badgeOf(code: string, hear: Hear = () => undefined): Watched {
  const badge = { code, hear };
  badges.push(badge);
  return badge;
}

function leave(): void {
  for (const badge of badges) badge.isGone = true;
}

/** As a network does: an aborted request rejects. */
function hang(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) =>
    Promise.race([
      fetch(input, init),
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      }),
    ]);
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(Object.getPrototypeOf(document), 'hidden', {
    configurable: true,
    value: hidden,
  });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
