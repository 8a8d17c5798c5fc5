import { expect, test } from 'vitest';
import type { BlacklistAnswer } from '../../../../shared/contract/blacklist-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  listed,
  listedFrom,
  listedRecord,
  listedUntil,
  normal,
} from '../../../fixtures/public/published-records.ts';

test('Art. 35: the blacklist names who is listed, since when, until when and why', async () => {
  const { getJson } = await openPublic([normal, listed]);

  const list = await getJson<BlacklistAnswer>('/v1/blacklist.json');

  expect(list).toMatchObject({
    title: { zh: '温州市生态环境技术服务黑名单' },
    count: 1,
    agencies: [
      {
        code: listed.code,
        name: '示例乙环境科技有限公司',
        from: listedFrom,
        until: listedUntil,
        reasons: [{ summary: '出具虚假监测报告', entries: ['330300-7'] }],
      },
    ],
  });
});

test('the blacklist opens in a spreadsheet and runs nothing there', async () => {
  const hostile = listedRecord(3, '=示例"HYPERLINK(1)', listedUntil);
  const { get } = await openPublic([hostile]);

  const response = await get('/v1/blacklist.csv');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    .decode(bytes)
    .split('\r\n');

  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('Content-Disposition')).toContain('filename="blacklist.csv"');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(lines[0]).toContain(
    '"统一社会信用代码","名称","起始时间","至（含当日）","终止时刻（不含）"',
  );
  expect(lines[1]).toContain(`"${hostile.code}","'=示例""HYPERLINK(1)"`);
  expect(lines[1]).toContain('"2026-11-23 00:00:00","2027-11-22","2027-11-23 00:00:00"');
  expect(lines[1]).toContain('"2026-11-24 10:00:00"');
});

test('Art. 35: the feed has one entry a decision in force, by its number, and forgets it with the decision', async () => {
  const hostile = listedRecord(4, '示例<b>&"公司', listedUntil);
  const site = await openPublic([normal, hostile], { PUBLIC_ORIGIN: 'https://credit.example.cn' });

  const response = await site.get('/blacklist.atom');
  const feed = await response.text();
  await site.publish([normal]);
  site.passSeconds(16);
  const later = await (await site.get('/blacklist.atom')).text();

  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed).toContain('<id>urn:lucheng:330300-7</id>');
  expect(feed).toContain('示例&lt;b>&amp;');
  expect(feed).toContain(
    `<link rel="alternate" type="text/html" href="https://credit.example.cn/agencies/${hostile.code}"/>`,
  );
  expect(feed).toContain('示环信〔2026〕3号');
  expect(later).not.toContain('330300-7');
  expect(later).toContain('<id>urn:lucheng:blacklist</id>');
});
