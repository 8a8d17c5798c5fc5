import { expect, test } from 'vitest';
import { exampleOrigin } from '../../../../shared/contract/example.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Results } from '../../../../shared/contract/reconcile-answers.ts';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const namesakes = [31, 32].map((n) => makeNeutralRecord(n, ['示例同名环境检测有限公司']));
const renamed = makeNeutralRecord(33, ['示例新名环境检测有限公司', '示例旧名环境检测有限公司']);
const open = () =>
  openPublic([normal, listed, renamed, ...namesakes], { PUBLIC_ORIGIN: exampleOrigin });
const nameOf = ({ names }: typeof listed) => names[0]?.name ?? '';

function send({ get }: TestPublic, form: Readonly<Record<string, string>>): Promise<Response> {
  return get('/v1/reconcile', { method: 'POST', body: new URLSearchParams(form) });
}

async function candidates(query: object) {
  const response = await send(await open(), { queries: JSON.stringify({ q0: query }) });
  const { q0 }: Results = await response.json();
  return q0?.result ?? [];
}

test.each([
  ['its legal name', { query: nameOf(listed) }],
  ['its legal name in full-width brackets and spaces', { query: ` ${nameOf(listed)} ` }],
  ['its code', { query: listed.code }],
  ['its code beside nothing', { properties: [{ pid: 'code', v: listed.code }] }],
  [
    'its name and its code',
    { query: nameOf(listed), properties: [{ pid: 'code', v: [listed.code] }] },
  ],
])('an agency is matched by %s', async (_, query) => {
  expect(await candidates(query)).toMatchObject([{ id: listed.code, match: true, score: 100 }]);
});

test.each([
  [
    'a name that two bear',
    { query: '示例同名环境检测有限公司' },
    namesakes.map(({ code }) => code),
  ],
  ['a former name', { query: '示例旧名环境检测有限公司' }, [renamed.code]],
  ['part of a name', { query: '示例乙' }, [listed.code]],
  ['a name one character off', { query: '示例己环境科技有限公司' }, [listed.code]],
  ['a longer name', { query: `${nameOf(listed)}宁波分公司` }, [listed.code]],
  ['a name with something unseen in it', { query: '示例乙环境\u200b科技有限公司' }, [listed.code]],
  ['a code one character off', { query: `${listed.code.slice(0, 17)}X` }, [listed.code]],
  [
    'a name beside another’s code',
    { query: nameOf(listed), properties: [{ pid: 'code', v: normal.code }] },
    [listed.code, normal.code],
  ],
  [
    'a name that nobody has beside somebody’s code',
    { query: '没有登记的环境有限公司', properties: [{ pid: 'code', v: normal.code }] },
    [normal.code],
  ],
])('%s is matched to nobody; who may be meant is listed with a reason', async (_, query, codes) => {
  const found = await candidates(query);

  expect(found.map(({ id }) => id).sort()).toEqual([...codes].sort());
  expect(found.filter(({ match }) => match)).toEqual([]);
  expect(found.every(({ features }) => features.length === 1)).toBe(true);
  expect(found[0]?.description).toMatch(/\p{Script=Han}.* \/ \w/u);
});

test.each([
  ['a name on no record', { query: '没有登记的环境有限公司' }],
  ['a code on no record', { query: unknownCode }],
  ['another type', { query: nameOf(listed), type: 'person' }],
])('%s has no candidates', async (_, query) => {
  expect(await candidates(query)).toEqual([]);
});

test('each query of a batch is answered under its own key, by address as by form, and kept by nobody', async () => {
  const site = await open();
  const queries = JSON.stringify({ 一: { query: nameOf(listed) }, b: { query: normal.code } });

  const byForm = await send(site, { queries });
  const byAddress = await site.get(`/v1/reconcile?${new URLSearchParams({ queries })}`);
  const answer: Results = await byForm.json();

  expect(Object.entries(answer).map(([key, { result }]) => [key, result[0]?.id])).toEqual([
    ['一', listed.code],
    ['b', normal.code],
  ]);
  expect(await byAddress.json()).toEqual(answer);
  expect(byForm.headers.get('Cache-Control')).toBe('no-store');
  expect(byAddress.headers.get('Cache-Control')).toBe('no-store');
  expect(byForm.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('properties are fetched by code; of whom nothing is on record, and what is no property, there is nothing', async () => {
  const ask = {
    ids: [listed.code, unknownCode],
    properties: [{ id: 'last-day' }, { id: 'made-up' }],
  };

  const answer = await (await send(await open(), { extend: JSON.stringify(ask) })).json();

  expect(answer).toMatchObject({
    rows: {
      [listed.code]: { 'last-day': [{ str: '2027-11-22' }], 'made-up': [] },
      [unknownCode]: { 'last-day': [], 'made-up': [] },
    },
  });
});

test('the service says what it is, and warns of secret names', async () => {
  const manifest = await (await open()).getJson<{ readonly name: string }>('/v1/reconcile');
  const homeless = await (await openPublic([normal])).getJson('/v1/reconcile');

  expect(manifest.name).toMatch(/开标前.*before bids are opened/);
  expect(JSON.stringify(homeless)).not.toContain('http');
});

const tooMany = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [n, { query: '甲' }]));

test.each([
  ['no JSON', { queries: '{"q0":' }, 'queries', 'json.malformed'],
  ['a batch that is none', { queries: '[]' }, 'queries', ''],
  ['a query that asks for nothing', { queries: '{"q0":{}}' }, 'queries.q0', 'query.empty'],
  [
    'a limit of none',
    { queries: '{"q0":{"query":"甲","limit":0}}' },
    'queries.q0.limit',
    'too-small',
  ],
  ['too many', { queries: JSON.stringify(tooMany) }, 'queries', 'queries.too-many'],
  [
    'two questions',
    { queries: '{}', extend: '{"ids":[],"properties":[]}' },
    'extend',
    'one-question',
  ],
])(
  '%s is refused, by form and by address, and the fault names the field',
  async (_, form, field, rule) => {
    const site = await open();

    for (const answer of [
      await send(site, form),
      await site.get(`/v1/reconcile?${new URLSearchParams(form)}`),
    ]) {
      const { faults }: Problem = await answer.json();
      expect(answer.status).toBe(400);
      expect(faults?.[0]).toMatchObject({ field, rule: expect.stringContaining(rule) });
      expect(faults?.[0]?.zh).toMatch(/\p{Script=Han}/u);
    }
  },
);

test.each([
  ['callback=f', 'query.no-jsonp'],
  ['query=甲', 'query.batch-only'],
])('?%s, of other versions, is refused and not passed over', async (query, rule) => {
  const { faults } = await (await open()).getJson<Problem>(`/v1/reconcile?${query}`);

  expect(faults).toMatchObject([{ rule }]);
});

test('a form without a question is refused', async () => {
  expect((await send(await open(), { q: '甲' })).status).toBe(400);
});
