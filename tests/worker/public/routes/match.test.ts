import { expect, test } from 'vitest';
import type { MatchAnswer } from '../../../../shared/contract/match-answer.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

const open = () => openPublic([normal, listed]);
const nameOf = ({ names }: typeof listed) => names[0]?.name ?? '';

function post({ get }: TestPublic, body: BodyInit): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return get('/v1/match', { method: 'POST', body, headers });
}

async function match(items: readonly object[]): Promise<MatchAnswer> {
  return (await post(await open(), JSON.stringify({ items }))).json();
}

test('each name and code has its own answer, in their order, with how certain it is', async () => {
  const { items, secrecy } = await match([
    { name: nameOf(listed) },
    { code: normal.code },
    { name: '没有登记的环境有限公司' },
    { code: unknownCode },
  ]);

  expect(items.map(({ answer }) => answer)).toEqual(['found', 'found', 'no-record', 'no-record']);
  expect(items[0]?.matches).toMatchObject([{ agency: { code: listed.code }, isCertain: true }]);
  expect(secrecy.zh).toContain('开标前');
});

test('a name beside another’s code, or beside a broken one, is for a person to decide, and nothing is guessed', async () => {
  const { items } = await match([
    { name: nameOf(listed), code: normal.code },
    { name: nameOf(listed), code: `${listed.code.slice(0, 17)}*` },
  ]);

  expect(items.map(({ answer }) => answer)).toEqual(['unclear', 'unclear']);
  expect(items[0]?.matches.some(({ isCertain }) => isCertain)).toBe(false);
  expect(items[1]?.codeFault).toMatchObject({ rule: expect.any(String), zh: expect.any(String) });
});

test.each([
  ['an item without name and code', { items: [{}] }, 'items[0]', 'item.empty'],
  ['a name that is no text', { items: [{ name: 7 }] }, 'items[0].name', 'field.type'],
  ['a field of its own', { items: [{ name: '甲', note: 'x' }] }, 'items[0].note', 'field.unknown'],
  ['a name that never ends', { items: [{ name: '甲'.repeat(201) }] }, 'items[0].name', 'too-big'],
  ['no items', { items: [] }, 'items', 'too-small'],
  ['more than a hundred', { items: Array(101).fill({ name: '甲' }) }, 'items', 'too-big'],
])(
  '%s is refused, and the fault names item, field and rule in both languages',
  async (_, body, field, rule) => {
    const response = await post(await open(), JSON.stringify(body));
    const problem: Problem = await response.json();

    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(problem.faults?.[0]).toMatchObject({
      field,
      rule: expect.stringContaining(rule),
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/\w/),
    });
  },
);

test.each([
  ['no JSON', '{"items":', 400],
  ['nothing', '', 400],
  ['lists without a bottom', '['.repeat(100_000), 400],
  ['more than is read', ' '.repeat(200_000), 413],
])('%s is refused and not an error of ours', async (_, body, status) => {
  expect((await post(await open(), body)).status).toBe(status);
});

test('an answer is kept by nobody, any origin may ask, and other methods are told which there is', async () => {
  const site = await open();

  const answer = await post(site, JSON.stringify({ items: [{ name: '甲乙' }] }));
  const preflight = await site.get('/v1/match', { method: 'OPTIONS' });
  const got = await site.get('/v1/match');

  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('POST, OPTIONS');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
  expect([got.status, got.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS']);
});
