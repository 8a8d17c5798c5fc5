import { expect, test } from 'vitest';
import { loadStandings, type ToldByCode } from '../../widget/load-standings.ts';
import { fakeApi, origin, problem, standings } from '../fixtures/widget/fake-api.ts';

const validUntil = '2026-11-25T00:00:00.000Z';

async function load(codes: readonly string[], fetch: typeof globalThis.fetch) {
  const told: ToldByCode = Object.fromEntries(codes.map((code) => [code, undefined]));
  const validUntilMs = await loadStandings(told, origin, fetch);
  const known = Object.keys(told)
    .filter((code) => told[code] !== undefined)
    .sort();
  return { told, known, validUntilMs };
}

test('all codes of a page go into one request, sorted and once each', async () => {
  const api = fakeApi(standings('grade-A', validUntil));

  const { known } = await load(['C', 'A', 'B', 'A'], api.fetch);

  expect(api.asked.map(({ url }) => url.href)).toEqual([`${origin}/v1/standings?codes=A%2CB%2CC`]);
  expect(known).toEqual(['A', 'B', 'C']);
});

test('more codes than the API takes go into as few requests as possible', async () => {
  const api = fakeApi(standings('grade-A', validUntil));
  const codes = Array.from({ length: 201 }, (_, place) => `C${place}`);

  const { known } = await load(codes, api.fetch);

  expect(api.asked.map(({ url }) => url.searchParams.get('codes')?.split(',').length)).toEqual([
    100, 100, 1,
  ]);
  expect(known.length).toBe(201);
});

test('a request tells neither which page asks nor who reads it', async () => {
  const api = fakeApi(standings('grade-A', validUntil));

  await load(['A'], api.fetch);

  expect(api.asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test.each([
  ['a problem', () => problem(503, 'register-unavailable')],
  ['something that is not JSON', () => new Response('<html>')],
  ['no answer at all', () => Promise.reject(new TypeError('offline'))],
])('%s leaves every code without a standing', async (_, answer) => {
  const { known, validUntilMs } = await load(['A'], fakeApi(answer).fetch);

  expect(known.length).toBe(0);
  expect(validUntilMs).toBe(Number.POSITIVE_INFINITY);
});

test('an expired register has its own word for every code', async () => {
  const mark = { key: 'stale', zh: '数据过期', en: 'Data expired' };
  const { told, known } = await load(
    ['A', 'B'],
    fakeApi(() => problem(503, 'register-stale', { mark })).fetch,
  );

  expect(known).toEqual(['A', 'B']);
  expect(told.A).toEqual({ mark });
});

test('one failed request leaves the codes of the others their standings', async () => {
  const answers = standings('grade-A', validUntil);
  const api = fakeApi((url) =>
    url.searchParams.get('codes')?.startsWith('C0,')
      ? problem(500, 'internal-error')
      : answers(url),
  );
  const codes = Array.from({ length: 101 }, (_, place) => `C${place}`);

  const { known } = await load(codes, api.fetch);

  expect(known).toEqual(['C99']);
});

test('of several answers the earliest end counts', async () => {
  let day = 27;
  const api = fakeApi((url) => standings('grade-A', `2026-11-${day--}T00:00:00.000Z`)(url));
  const codes = Array.from({ length: 150 }, (_, place) => `C${place}`);

  const { validUntilMs } = await load(codes, api.fetch);

  expect(validUntilMs).toBe(Date.parse('2026-11-26T00:00:00.000Z'));
});
