import { expect, test } from 'vitest';
import { loadAgency } from '../../../widget/details/load-agency.ts';
import { blacklisted, code } from '../../fixtures/card/card-records.ts';
import { fakeApi, origin, problem } from '../../fixtures/widget/fake-api.ts';

const { signal } = new AbortController();
const times = { asOf: '2026-11-24T00:00:00.000Z', validUntil: '2026-11-25T00:00:00.000Z' };

test('the details of a known agency have its verdict as published', async () => {
  const api = fakeApi(() => Response.json({ ...blacklisted, sequence: 3, links: {} }));

  const verdict = await loadAgency(code, { origin, fetch: api.fetch, signal });

  expect(verdict).toEqual(blacklisted);
  expect(api.asked[0]?.url.href).toBe(`${origin}/v1/agencies/${code}`);
  expect(api.asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test('the details of an agency without a record say not known', async () => {
  expect(await load(() => problem(404, 'not-known', times))).toEqual({
    outcome: 'not-known',
    ...times,
  });
});

test('the details under an expired register say stale', async () => {
  expect(await load(() => problem(503, 'register-stale', { lastKnownOn: times.asOf }))).toEqual({
    outcome: 'stale',
    lastKnownOn: times.asOf,
  });
});

test.each([
  ['another 404', () => problem(404, 'no-such-route', times)],
  ['a malformed code', () => problem(400, 'malformed-code')],
  ['a problem without its dates', () => problem(404, 'not-known')],
  ['a page of a proxy', () => new Response('<html>', { status: 200 })],
  ['no answer', () => Promise.reject(new TypeError('offline'))],
])('the details after %s say unknown, never good news', async (_, answer) => {
  expect(await load(answer)).toEqual({ outcome: 'unknown', cause: 'unreachable' });
});

function load(answer: (url: URL) => Response | Promise<Response>) {
  return loadAgency(code, { origin, fetch: fakeApi(answer).fetch, signal });
}
