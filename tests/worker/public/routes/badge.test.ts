import { expect, test } from 'vitest';
import type { StandingsAnswer } from '../../../../shared/contract/standings-answer.ts';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { surfaces } from '../../../../shared/view/tokens.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedRecord,
  listedUntil,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';

const gradeA = { kind: 'graded', grade: 'A', score: { total: 96, parts: [] } } as const;

test.each([
  ['', '黑名单', 'zh-CN'],
  ['?lang=zh', '黑名单', 'zh-CN'],
  ['?lang=en', 'Blacklisted', 'en'],
])('badge.svg%s says %s', async (query, word, lang) => {
  const { get } = await openPublic([listed]);

  const response = await get(`/v1/agencies/${listed.code}/badge.svg${query}`);
  const svg = await response.text();

  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
  expect(svg).toContain(word);
  expect(svg).toContain(`lang="${lang}"`);
  expect(svg).toContain('示例乙环境科技有限公司');
});

test('a badge can load and run nothing, and says how fresh it is', async () => {
  const { get } = await openPublic([listed]);

  const { headers } = await get(`/v1/agencies/${listed.code}/badge.svg`);

  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('Cache-Control')).toBe('public, max-age=15, must-revalidate');
  expect(headers.get('Lucheng-As-Of')).toBe('2026-11-24T02:00:00.000Z');
  expect(headers.get('Lucheng-Valid-Until')).toBe('2026-11-25T02:00:00.000Z');
});

test.each([
  [`${unknownCode}/badge.svg`, 404, '>未登记<', 'not-known'],
  [`${unknownCode}/badge.svg?lang=en`, 404, 'Not registered here', 'not-known'],
  ['123/badge.svg', 400, '>代码有误<', 'malformed-code'],
  ['123/badge.svg?lang=en', 400, '>Wrong code<', 'malformed-code'],
  [`${normal.code}/badge.svg?lang=fr`, 400, '>暂无法查询<', 'invalid-query'],
  [`${normal.code}/badge.svg?lang=en&asOf=2025-01-01`, 400, '>Not available<', 'invalid-query'],
])('the error of %s is itself a badge, with status %i', async (path, status, words, problem) => {
  const { get } = await openPublic([normal]);

  const response = await get(`/v1/agencies/${path}`);

  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('ETag')).toBeNull();
  expect(response.headers.get('Lucheng-Problem')).toBe(`urn:lucheng:problem:${problem}`);
  expect(await response.text()).toContain(words);
});

test('Art. 39: an organisation that serves itself alone has no supplier’s badge, and its record stays public', async () => {
  const discharger: PublicRecord = {
    ...normal,
    subjectKind: 'self-performing-discharger',
    timeline: [{ ...normal.timeline[0], grade: gradeA }],
  };
  const { get, getJson } = await openPublic([discharger]);
  const path = `/v1/agencies/${discharger.code}`;

  const svg = await (await get(`${path}/badge.svg`)).text();
  const english = await (await get(`${path}/badge.svg?lang=en`)).text();
  const { standings } = await getJson<StandingsAnswer>(`/v1/standings?codes=${discharger.code}`);

  expect(svg).toContain('不适用');
  expect(english).toContain('Not applicable');
  expect(svg).not.toContain('信用 A');
  expect(standings).toMatchObject([{ grade: null, mark: { key: 'not-applicable' } }]);
  expect(await getJson(path)).toMatchObject({ record: discharger });
  expect(await (await get(`/agencies/${discharger.code}`)).text()).toContain(
    '自行开展活动的排污单位',
  );
});

test('a badge says in its description when the level ends, whose register says so, as of when and until when', async () => {
  const { get } = await openPublic([listed]);

  const svg = await (await get(`/v1/agencies/${listed.code}/badge.svg`)).text();

  expect(/<title>([^<]*)</.exec(svg)?.[1]).toBe('示例乙环境科技有限公司、环保信用：黑名单');
  expect(/<desc>([^<]*)</.exec(svg)?.[1]).toMatch(
    /^至 \d{4}年.*；温州市公示库，数据截至 2026-11-24 10:00，有效至 2026-11-25 10:00$/,
  );
});

test('a badge says in the picture itself until when it holds where that is asked for, and has other colours on a dark page', async () => {
  const { get } = await openPublic([listed]);
  const path = `/v1/agencies/${listed.code}/badge.svg`;
  const svg = async (query: string) => (await get(path + query)).text();

  const [plain, dated, dark] = [await svg(''), await svg('?dated=yes'), await svg('?theme=dark')];

  expect(plain).not.toContain('>2026-11-25 10:00<');
  expect(dated).toContain('>环保信用 有效至<');
  expect(dated).toContain('>2026-11-25 10:00<');
  for (const one of [plain, dated, dark]) expect(one).not.toMatch(/<style|class=|style=|id=/);
  expect(dark).toContain(`fill="${surfaces.paper.dark}"`);
});

test.each(['示例<script>&"\'公司', '示例$&$1公司', '示例\ue000公司', '示例\u0001公司'])(
  'the name %j is nothing but a name in the picture',
  async (name) => {
    const { get } = await openPublic([listedRecord(5, name, listedUntil)]);

    const svg = await (await get(`/v1/agencies/${makeUscc(5)}/badge.svg`)).text();
    const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? '';

    const written = title
      .replace(/&#(\d+);/g, (_, unit) => String.fromCharCode(Number(unit)))
      .split('、')[0];
    expect(written).toBe(name.replace('\u0001', ''));
    expect(svg).not.toContain('<script');
  },
);
