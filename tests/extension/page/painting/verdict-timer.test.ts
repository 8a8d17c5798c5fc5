import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdicts } from '../../../../extension/messages/verdicts.ts';
import { createVerdictTimer } from '../../../../extension/page/painting/verdict-timer.ts';
import { toInstant } from '../../../../shared/time/shanghai.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';
import { fakeScheduler } from '../fake-scheduler.ts';

const start = Date.parse('2026-11-23T00:00:00.000Z');
const record = makeNeutralRecord(1, ['示例青山环境检测有限公司']);

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  fakeScheduler();
});
afterEach(() => {
  vi.useRealTimers();
});

function knownFor(seconds: number): Verdicts {
  const [span] = record.timeline;
  const validUntil = toInstant(start + seconds * 1000);
  return { [record.code]: { outcome: 'known', record, span, asOf: toInstant(start), validUntil } };
}

function open(ask: () => Promise<Verdicts>) {
  const seen: Verdicts[] = [];
  const stop = new AbortController();
  const learn = createVerdictTimer({
    ask,
    onVerdicts: (verdicts) => seen.push(verdicts),
    now: () => toInstant(Date.now()),
    signal: stop.signal,
  });
  return { learn, seen, stop };
}

test('a verdict is asked for again at the very second it runs out', async () => {
  const ask = vi.fn(async () => knownFor(1_000_000));
  const { learn, seen } = open(ask);
  learn(knownFor(90));

  await vi.advanceTimersByTimeAsync(89_999);
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);

  expect(ask).toHaveBeenCalledOnce();
  expect(seen).toEqual([knownFor(1_000_000)]);
});

test('without an answer a verdict that has run out is shown no longer', async () => {
  const { learn, seen } = open(() => Promise.reject(new Error('gone')));
  learn(knownFor(90));

  await vi.advanceTimersByTimeAsync(90_000);

  expect(seen).toEqual([{ [record.code]: { outcome: 'unknown', cause: 'no-register' } }]);
});

test('a verdict months away does not overflow the timer', async () => {
  const ask = vi.fn(async () => knownFor(1));
  const { learn } = open(ask);
  learn(knownFor(90 * 86_400));

  await vi.advanceTimersByTimeAsync(86_400_000);

  expect(ask).not.toHaveBeenCalled();
});

test('a verdict timer that is stopped asks nothing', async () => {
  const ask = vi.fn(async () => knownFor(1));
  const { learn, stop } = open(ask);
  learn(knownFor(90));

  stop.abort();
  await vi.advanceTimersByTimeAsync(200_000);

  expect(ask).not.toHaveBeenCalled();
});
