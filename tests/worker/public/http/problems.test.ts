import { expect, test } from 'vitest';
import { problemSchema } from '../../../../shared/contract/problem-schema.ts';
import { createApp } from '../../../../worker/public/app.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

const code = normal.code;

test.each([
  [`/v1/agencies/${code}?asOf=2025-01-01T00:00:00Z`, 'query.no-time', 'asOf'],
  ['/v1/agencies?name=示例&limit=1&limit=2', 'query.repeated', 'limit'],
  ['/v1/agencies', 'query.missing', 'name'],
  ['/v1/agencies?name=示', 'query.invalid', 'name'],
  ['/v1/agencies?name=示例&limit=0', 'query.invalid', 'limit'],
  ['/v1/agencies?name=示例&limit=many', 'query.invalid', 'limit'],
  ['/v1/standings', 'query.missing', 'codes'],
  [
    `/v1/standings?codes=${Array.from({ length: 101 }, (_, i) => i).join()}`,
    'query.invalid',
    'codes',
  ],
  ['/v1/standings?codes=', 'query.invalid', 'codes'],
  ['/v1/agencies?name=示例&limt=9', 'query.unknown', 'limt'],
  ['/v1/blacklist.json?as_of=2025-01-01', 'query.no-time', 'as_of'],
])('%s is refused by %s, naming %s', async (path, rule, field) => {
  const { get } = await openPublic([normal]);

  const response = await get(path);
  const problem = await response.json();

  expect(response.status).toBe(400);
  expect(problem).toMatchObject({
    type: 'urn:lucheng:problem:invalid-query',
    faults: [{ rule, field }],
  });
  expect(problemSchema.parse(problem)).toEqual(problem);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
});

test.each(['/v2', '/v1/agencies/', `/v1/agencies/${code}/x`, '/register/head', '/widget/'])(
  '%s is refused as an address that is none',
  async (path) => {
    const { get } = await openPublic([normal]);

    const response = await get(path);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:no-such-route' });
  },
);

test('an address that is none is a page to a browser, in its language, and a problem to a program', async () => {
  const { get } = await openPublic([normal]);
  const browser = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  const page = await get('/agency/x', browser);
  const english = await get('//evil.example/?lang=en', browser);
  const problem = await get('/agency/x', { headers: { Accept: '*/*' } });

  expect([page.status, english.status, problem.status]).toEqual([404, 404, 404]);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('Vary')).toBe('Accept, Accept-Language, Sec-Fetch-Site');
  const words = await page.text();
  expect(words).toContain('没有这个地址');
  expect(words).not.toContain('可用的地址见 /openapi.json');
  expect(await english.text()).not.toContain('evil');
  expect(problem.headers.get('Content-Type')).toContain('application/problem+json');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not allowed anywhere', async (method) => {
  const { get } = await openPublic([normal]);

  const response = await get(`/v1/agencies/${code}`, { method });
  const nowhere = await get('/v1/nothing', { method });

  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  expect(nowhere.status).toBe(404);
});

test('any origin may read, embed and ask conditionally', async () => {
  const { get } = await openPublic([normal]);

  const answer = await get(`/v1/agencies/${code}`, {
    headers: { Origin: 'https://portal.example' },
  });
  const problem = await get('/nothing');
  const preflight = await get(`/v1/agencies/${code}`, { method: 'OPTIONS' });

  for (const { headers } of [answer, problem, preflight]) {
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
  expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag');
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match');
});

test('a reader over the limit is told how long to wait', async () => {
  const limiter = { limit: async () => ({ success: false }) };
  const { get } = await openPublic([normal], { LIMIT_LIST: limiter });
  const headers = { 'CF-Connecting-IP': '192.0.2.1' };

  const list = await get('/v1/blacklist.json', { headers });
  const record = await get(`/v1/agencies/${code}`, { headers });

  expect(list.status).toBe(429);
  expect(list.headers.get('Retry-After')).toBe('60');
  expect(record.status).toBe(200);
});

test('a bug is answered as a problem, and logged without whom it was about', async () => {
  const logged: unknown[] = [];
  const app = createApp({
    readRegister: () => {
      throw new Error('bug');
    },
    limitRate: () => true,
    site: { origin: undefined, isDemo: false, rootKeys: '' },
    files: { register: { get: async () => null }, widget: { fetch } } as never,
    logError: (event) => logged.push(event),
  });

  const response = await app.request(`/v1/agencies/${code}?secret=1`);

  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:internal-error' });
  expect(logged).toEqual(['GET /v1/agencies/:code']);
});
