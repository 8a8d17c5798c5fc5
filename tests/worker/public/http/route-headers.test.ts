import { expect, test } from 'vitest';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { textAnswer } from '../../../../worker/public/answering/answer.ts';
import { defineRoute } from '../../../../worker/public/http/route.ts';
import { routeHeaders } from '../../../../worker/public/http/route-headers.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';

test.each([
  ['/v1/agencies/{code}', '"record";q=1200;w=60'],
  ['/v1/blacklist.json', '"list";q=240;w=60'],
  ['/register/head.json', '"file";q=600;w=60'],
])('%s says what may be asked of it, and where it is described', async (path, policy) => {
  const { get } = await openPublic([listed]);

  const { headers } = await get(path.replace('{code}', listed.code));

  expect(headers.get('RateLimit-Policy')).toBe(policy);
  expect(headers.get('Link')).toBe(
    '</openapi.json>; rel="service-desc", </api>; rel="service-doc"',
  );
});

test('a reader over the limit hears in the standard’s words that nothing is left, and until when', async () => {
  const limiter = { limit: async () => ({ success: false }) };
  const { get } = await openPublic([listed], { LIMIT_LIST: limiter });

  const { status, headers } = await get('/blacklist', {
    headers: { 'CF-Connecting-IP': '192.0.2.1' },
  });

  expect(status).toBe(429);
  expect(headers.get('RateLimit')).toBe('"list";r=0;t=60');
  expect(headers.get('Retry-After')).toBe('60');
});

test('an answer in words says in which language they are', async () => {
  const { get } = await openPublic([listed]);
  const langOf = async (path: string) => (await get(path)).headers.get('Content-Language');

  expect(await langOf('/about')).toBe('zh-CN');
  expect(await langOf('/about?lang=en')).toBe('en');
  expect(await langOf(`/v1/agencies/${listed.code}/explanation?lang=en`)).toBe('en');
  expect(await langOf(`/v1/agencies/${listed.code}`)).toBeNull();
});

test('an operation that is to end says since when, until when, and where to go', () => {
  const route = defineRoute(
    {
      id: 'old',
      tag: 'lists',
      path: '/v1/old',
      summary: { zh: '旧', en: 'Old' },
      query: noQuery,
      answer: { type: 'text/plain' },
      problems: [],
      deprecated: {
        since: '2027-01-01T00:00:00.000Z',
        sunset: '2028-01-01T00:00:00.000Z',
        link: '/api#new',
      },
    },
    { rateClass: 'list', answer: () => textAnswer('text/plain', '', { kind: 'none' }) },
  );

  const headers = routeHeaders(route, { origin: undefined, isDemo: false, rootKeys: '' })(
    new Request('https://register.example/v1/old'),
  );

  expect(headers).toMatchObject({
    Deprecation: '@1798761600',
    Sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
    Link: expect.stringContaining('</api#new>; rel="deprecation"'),
  });
});
