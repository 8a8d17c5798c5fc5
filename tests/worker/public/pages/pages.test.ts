import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedFrom,
  listedUntil,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';
import type { AnyFact } from '../../../fixtures/records/facts-in.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

test.each([
  ['', 'zh-CN', '黑名单', 'lang="zh-CN"'],
  ['?lang=en', 'en', 'Blacklisted', 'lang="en"'],
])('the page of an agency%s is in %s', async (query, lang, word) => {
  const { get } = await openPublic([listed]);

  const response = await get(`/agencies/${listed.code}${query}`);
  const html = await response.text();

  expect(response.status).toBe(200);
  expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`));
  expect(html).toContain(word);
  expect(html).toContain('出具虚假监测报告');
  expect(html).toContain('示环信〔2026〕3号');
  expect(html).toContain(`/v1/agencies/${listed.code}/receipt`);
  expect(html).toContain(`&lt;lucheng-badge code=&quot;${listed.code}&quot;`);
});

test('a page runs no script, and its only style is the one its policy names', async () => {
  const { get } = await openPublic([listed]);

  const response = await get(`/agencies/${listed.code}`);
  const html = await response.text();
  const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));

  expect(response.headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  // What machines read of the page is data, and no script.
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)| style=| on\w+=/);
});

test.each([
  [`/agencies/${unknownCode}`, 404, '未登记'],
  [`/agencies/${unknownCode}?lang=en`, 404, 'Not registered here'],
  ['/agencies/123', 400, '应为 18 位'],
  [`/agencies/${normal.code}?lang=en&asOf=1`, 400, 'takes no time by asOf'],
  [`/?q=${'示'.repeat(101)}`, 400, '查询参数有误'],
])('%s is a page that says what is the matter', async (path, status, words) => {
  const { get } = await openPublic([normal]);

  const response = await get(path);

  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.text()).toContain(words);
});

test.each([
  ['示例', '共 2 家'],
  [listed.code, '共 1 家'],
  [unknownCode, '没有这个代码的记录'],
  ['没有的名称', '没有名称包含'],
  ['示', '请至少输入两个字'],
  ['<script>', '&lt;script>'],
])('the start page finds %s', async (text, words) => {
  const { get } = await openPublic([normal, listed]);

  const html = await (await get(`/?q=${encodeURIComponent(text)}`)).text();

  expect(html).toContain(words);
});

test('the start page opens even without a register', async () => {
  const { get } = await openPublic(undefined);

  const start = await get('/');
  const search = await get('/?q=示例');

  expect(start.status).toBe(200);
  expect(await start.text()).toContain('现在读不到公示库');
  expect(search.status).toBe(503);
});

describe('an agency’s page', () => {
  const branch: PublicRecord = {
    ...makeNeutralRecord(3, ['示例乙环境科技有限公司乐清分公司']),
    facts: [
      {
        kind: 'legal-person-listed',
        entries: ['330300-70'],
        from: listedFrom,
        until: listedUntil,
        inheritedFrom: listed.code,
      } as AnyFact,
    ],
  };
  const absorbed: PublicRecord = {
    ...normal,
    facts: [
      {
        kind: 'succession',
        entries: ['330300-71'],
        basis: listed.reasons[0]?.basis,
        from: listedFrom,
        form: 'merger',
        codes: [listed.code, unknownCode],
      } as AnyFact,
    ],
  };

  test.each([
    ['its legal person', branch, ['']],
    ['those that it carries on', absorbed, [`、${unknownCode}`]],
  ])('names %s beside the code, and leads there', async (_, record, [more]) => {
    const { get } = await openPublic([record, listed]);

    const html = await (await get(`/agencies/${record.code}`)).text();

    expect(html).toContain(`示例乙环境科技有限公司 ${listed.code}${more}`);
    expect(html).toContain(`<a href="/agencies/${listed.code}">示例乙环境科技有限公司</a>`);
    expect(html).not.toContain(`<a href="/agencies/${unknownCode}`);
  });

  test.each([
    ['its page, before anything else', `/agencies/${branch.code}`],
    ['the row of a search', `/?q=${branch.code}`],
    ['a comparison', `/compare?code=${branch.code}`],
  ])('G11: that a branch’s legal person is listed stands in %s', async (_, path) => {
    const { get } = await openPublic([branch, listed]);

    const html = await (await get(path)).text();
    const [, upToGrounds = html] = /<main(.*?)id="history"/s.exec(html) ?? [];

    expect(upToGrounds).toMatch(new RegExp(`所属法人（[^）]*${listed.code}）已列入黑名单`));
    expect(html).not.toContain('没有现行的不良状态');
  });

  test('leads back from paper to what holds by then, by address and QR code', async () => {
    const { get } = await openPublic([listed], { PUBLIC_ORIGIN: 'https://credit.example' });

    const html = await (await get(`/agencies/${listed.code}`)).text();

    expect(html).toMatch(/class="address"><svg class="qr".*?<path d="M4 4h7v1h-7z/);
    expect(html).toContain(`https://credit.example/agencies/${listed.code}</p>`);
  });

  test('Art. 34, G2: of a blacklisted agency says what others may decide under which law, and that none of it is in force', async () => {
    const { get } = await openPublic([normal, listed]);

    const [adverse, neutral] = await Promise.all(
      [listed, normal].map(async ({ code }) => (await get(`/agencies/${code}`)).text()),
    );

    expect(adverse).toContain('由财政部门依照《政府采购法》第七十七条决定');
    expect(adverse).toContain('决定以前不生效');
    expect(adverse).not.toMatch(/银行信贷|高消费/);
    expect(neutral).not.toContain('有关部门还可以另行决定的');
  });

  test('Art. 37: tells the clocks of an objection, and those of repair where something can be repaired', async () => {
    const { get } = await openPublic([normal, listed]);

    const [adverse, neutral] = await Promise.all(
      [listed, normal].map(async ({ code }) => (await get(`/agencies/${code}`)).text()),
    );
    const { clocks } = policyAt(wenzhou, dayOf(publishedAt));

    for (const html of [adverse, neutral])
      expect(html).toContain(
        `<dt>答复异议</dt><dd>${clocks.objection.workingDays.value} 个工作日</dd>`,
      );
    expect(adverse).toContain(
      `<dt>最短公示期，严重失信</dt><dd>${clocks.repair.waitMonths.value.serious} 个月</dd>`,
    );
    expect(neutral).not.toContain('最短公示期');
  });
});
