import { expect, test } from 'vitest';
import {
  type NetworkLog,
  noRequests,
  withRequest,
} from '../../../extension/messages/network-log.ts';
import { noon } from '../../fixtures/register/make-head.ts';

const request = { at: noon, address: 'https://register.example/a', answer: 200, bytes: 3 } as const;

test('the latest request stands first', () => {
  const log = withRequest(withRequest(noRequests, request), {
    ...request,
    answer: 'failed',
    bytes: 0,
  });

  expect(log.entries.map(({ answer }) => answer)).toEqual(['failed', 200]);
});

test('a log that is full forgets the oldest, and still counts every request and byte', () => {
  let log: NetworkLog = noRequests;
  for (let n = 0; n < 700; n += 1) log = withRequest(log, request);

  expect(log.entries.length).toBe(500);
  expect(log.earlier + log.entries.length).toBe(700);
  expect(log.totalBytes).toBe(2100);
});
