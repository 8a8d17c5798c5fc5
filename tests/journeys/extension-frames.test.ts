import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const [banned, sealed] = ['示例云岭环境工程有限公司', '示例白云环境咨询有限公司'];
const records = [
  makeAgencyRecord(1, { name: banned, level: 'banned' }),
  makeAgencyRecord(2, { name: sealed, level: 'blacklisted' }),
];

/** A notice as portals show it: the heading here, the result in frames, among them one that its site has closed to the page. */
const notice = `<!doctype html><meta charset="utf-8"><title>示例河水质监测服务项目中标结果公告</title>
  <h1>示例河水质监测服务项目中标结果公告</h1>
  <p id="place">建设地点：温州市鹿城区示例街道</p>
  <iframe src="/result.html" width="600" height="200"></iframe>
  <iframe src="/sealed.html" width="600" height="200" sandbox></iframe>
  <iframe src="http://127.0.0.2:1/" width="600" height="200"></iframe>`;
const pages = {
  '/result.html': `<!doctype html><meta charset="utf-8"><p>中标人：${banned}</p>`,
  '/sealed.html': `<!doctype html><meta charset="utf-8"><p>中标人：${sealed}</p>`,
};

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(notice, { records, pages });
  opened = await run.open();
  await opened.stateWhere(({ pending, findings }) => !pending && findings.length === 2);
});
afterAll(() => run.stop());

const frameWith = (path: string): Frame => {
  const found = opened.page.frames().find((frame) => frame.url().endsWith(path));
  if (found === undefined) throw new Error(`No frame shows ${path}`);
  return found;
};

const colourOfBanned = async () => {
  const colours = await readPaintColours(frameWith('/result.html'));
  return colours.find(([text]) => text === banned)?.[1];
};

test('a frame’s text is judged by what the page around it is for', async () => {
  const { findings, notices } = await opened.state();

  for (const { frame } of findings) {
    expect(frame).not.toBe(0);
    expect(notices[frame]).toMatchObject({
      services: ['environmental-monitoring'],
      areas: [{ name: '鹿城区' }],
    });
  }
});

test('a closed frame whose script reads itself is not counted as unchecked; one of a site not allowed is', async () => {
  const { counts } = await opened.state();
  // The page counts its frames whenever it is read: here, once all of them are there.
  await opened.page.evaluate(() => document.body.append('附件见下'));
  const { findings, notChecked } = await opened.stateWhere(
    ({ pending, counts: { blocks } }) => !pending && blocks > counts.blocks,
  );

  expect(findings.map(({ text }) => text)).toContain(sealed);
  expect(notChecked.frames).toBe(1);
});

test('a query record says in which frame of the page each name stands', async () => {
  const { page, agencies } = await run.ask({ kind: 'page-query', tab: opened.tab });

  const { origin } = new URL(run.address);
  expect(page?.address).toBe(run.address);
  expect(
    agencies.flatMap(({ places }) => places.map(({ text, inFrame }) => [text, inFrame])),
  ).toEqual(
    expect.arrayContaining([
      [banned, `${origin}/result.html`],
      [sealed, `${origin}/sealed.html`],
    ]),
  );
});

test('G13: once the page around a frame says that it is for somewhere else, the level in the frame loses its colour', async () => {
  await expect.poll(colourOfBanned).toBeDefined();
  const before = await colourOfBanned();

  await opened.page.evaluate(() => {
    const place = document.querySelector('#place');
    if (place !== null) place.textContent = '建设地点：湖北省宜昌市示例街道';
  });

  await expect.poll(colourOfBanned).not.toBe(before);
  expect(await colourOfBanned()).toBeDefined();
});
