import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readCard } from '../support/read-card.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const [leader, member, banned] = [
  '示例青山环境检测有限公司',
  '示例白云环境咨询有限公司',
  '示例云岭环境工程有限公司',
];
const [agent, buyer] = ['示例招标代理有限公司', '示例城建集团有限公司'];
const records = [
  makeAgencyRecord(1, { name: leader }),
  makeAgencyRecord(2, { name: member, level: 'blacklisted' }),
  makeAgencyRecord(3, { name: banned, level: 'banned' }),
  makeAgencyRecord(4, { name: agent, level: 'supervised' }),
  makeAgencyRecord(5, { name: buyer, level: 'blacklisted' }),
];

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/award.html'), 'utf8');
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
});
afterAll(() => run.stop());

const painted = async () => {
  const colours = await readPaintColours(opened.page);
  return [...new Set(colours.map(([text]) => text))].sort();
};

/** The card of the banned one, once it says so. */
async function cardSaying(words: string): Promise<string> {
  // Slower than a card opens: the pointer rests on the name in between.
  const patience = { interval: 1000 };
  await expect.poll(() => readCard(opened.page, banned), patience).toContain(words);
  return readCard(opened.page, banned);
}

test('suppliers are painted; purchaser and agent are only listed, each in its role', async () => {
  const { findings } = await opened.state();

  expect(await painted()).toEqual([leader, member, banned].sort());
  expect(new Set(findings.map(({ name, role }) => `${name} ${role}`))).toEqual(
    new Set([
      `${leader} winner`,
      `${member} winner`,
      `${banned} winner`,
      `${agent} procurement-agent`,
      `${buyer} purchaser`,
    ]),
  );
});

test('the toolbar warns of suppliers only', async () => {
  expect(await run.badge(opened.tab)).toBe('✕1');
});

test('G11: the card of a consortium’s part shows the consortium’s worst member', async () => {
  const card = await readCard(opened.page, leader);

  expect(card).toContain('在本页为：中标（成交）人、联合体牵头人');
  expect(card).toContain(`联合体中信用最差的成员：${member}（黑名单）`);
});

test('G13: a ban that covers the notice applies, and the card says what was compared', async () => {
  const card = await cardSaying('对本公告适用');

  expect(card).toContain(banned);
  expect(card).toContain('公告所写：生态环境监测、鹿城区');
});

test('G13: once the page says that it is for somewhere else, the level loses its colour everywhere', async () => {
  const before = await readPaintColours(opened.page);
  await opened.page.evaluate(() => {
    for (const line of document.querySelectorAll('p')) {
      if (line.textContent.startsWith('建设地点'))
        line.textContent = '建设地点：湖北省宜昌市示例街道';
    }
  });
  await opened.stateWhere(({ notices }) => notices[0]?.areas[0]?.name === '宜昌市');

  const colourOf = (colours: typeof before, name: string) =>
    colours.find(([text]) => text === name)?.[1];
  const after = await readPaintColours(opened.page);
  expect(colourOf(after, banned)).not.toBe(colourOf(before, banned));
  expect(colourOf(after, banned)).toBe(colourOf(after, member));
  expect(await cardSaying('对本公告无当地效力')).toContain('公告所写：生态环境监测、宜昌市');
});
