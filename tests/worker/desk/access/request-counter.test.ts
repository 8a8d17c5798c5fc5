import { expect, test } from 'vitest';
import { requestsPerMinute } from '../../../../worker/desk/access/rate-limits.ts';
import { RequestCounter } from '../../../../worker/desk/access/request-counter.ts';

const minute = 60_000;

test('the request after the last one allowed waits for the end of its minute', () => {
  const counter = new RequestCounter();
  for (let i = 0; i < requestsPerMinute.write; i++) {
    expect(counter.take('write', 'a', 10 * minute + 1)).toBe(0);
  }

  expect(counter.take('write', 'a', 10 * minute + 20_000)).toBe(40_000);
  expect(counter.take('write', 'b', 10 * minute + 20_000)).toBe(0);
  expect(counter.take('read', 'a', 10 * minute + 20_000)).toBe(0);
  expect(counter.take('write', 'a', 11 * minute)).toBe(0);
});
