import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const records = [
  makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' }),
  makeAgencyRecord(2, { name: '示例（鹿溪）环保科技有限公司', level: 'banned' }),
  makeAgencyRecord(3, { name: '示例碧水生态工程有限公司', level: 'supervised' }),
  makeAgencyRecord(4, { name: '示例白云环境咨询有限公司' }),
  makeAgencyRecord(5, { name: '示例云岭环境工程有限公司', formerly: '示例东篱环境技术有限公司' }),
];

let run: ExtensionRun;
let opened: OpenPage;

/** What the page itself is: its markup, and where each of its elements stands. */
type Snapshot = {
  readonly markup: string;
  readonly boxes: readonly string[];
  readonly text: string;
};
declare global {
  interface Window {
    takeSnapshot: () => Snapshot;
    untouched: Snapshot;
    heard: string[];
  }
}

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  run = await runExtension(html, { records });
  await run.context.addInitScript(() => {
    window.heard = [];
    window.addEventListener('message', ({ data }) => window.heard.push(`message ${data}`));
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      window.heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    window.takeSnapshot = () => ({
      markup: document.body.outerHTML,
      text: document.body.innerText,
      boxes: [...document.querySelectorAll('body, body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, x + scrollX, y + scrollY, width, height].join(' ');
      }),
    });
    addEventListener('DOMContentLoaded', () => {
      window.untouched = window.takeSnapshot();
    });
  });
  opened = await run.open();
});
afterAll(() => run.stop());

/** In no order: what is read box by box is found last. */
const certain = async () =>
  (await opened.state()).findings
    .filter(({ certainty }) => certainty.kind === 'certain')
    .map(({ text }) => text.replace(/\s/g, ''))
    .sort();

async function hover(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  await page.mouse.move(5, 5);
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 3 });
  await page.waitForTimeout(600);
}

test('names are found as they are really written', async () => {
  expect(await certain()).toEqual([
    '示例(鹿溪)环保科技有限公司',
    '示例(鹿溪)环保科技有限公司',
    '示例云岭环境工程有限公司',
    ...Array(4).fill('示例白云环境咨询有限公司'),
    '示例碧水生态工程有限公司',
    ...Array(3).fill('示例青山环境检测有限公司'),
  ]);
});

test('a longer name and a former name are possible, never certain', async () => {
  const { findings } = await opened.state();
  const possible = findings.filter(({ certainty }) => certainty.kind === 'possible');

  expect(possible.map(({ text, certainty }) => [text, certainty])).toEqual([
    ['示例东篱环境技术有限公司', { kind: 'possible', because: 'former-name' }],
    ['示例白云环境咨询有限公司', { kind: 'possible', because: 'left-boundary' }],
  ]);
});

test('every finding is painted, in shadow trees too', async () => {
  const { findings } = await opened.state();
  const painted = await readPaintColours(opened.page);

  const plain = (text: string) => text.replace(/\s/g, '');
  expect(painted.map(([text]) => plain(text)).sort()).toEqual(
    findings.map(({ text }) => plain(text)).sort(),
  );
});

test('the toolbar badge shows the worst level', async () => {
  expect(await run.badge(opened.tab)).toBe('✕1');
});

test('markup, text and layout of the page stay as they were, with a card open as well', async () => {
  await hover(opened.page, '#split');

  const [before, now] = await opened.page.evaluate(() => [window.untouched, window.takeSnapshot()]);

  expect(now).toEqual(before);
});

test('no script of the page hears of the extension', async () => {
  expect(await opened.page.evaluate(() => window.heard)).toEqual([]);
});

test('not one request leaves because of the page, its findings or a card', async () => {
  const asked = run.register.requests.length;
  const seen: string[] = [];
  run.context.on('request', (request) => seen.push(request.url()));

  const second = await run.open();
  await hover(second.page, '#brackets');
  await second.page.keyboard.press('Escape');
  await second.page.close();

  const network = seen.filter((url) => url.startsWith('http'));
  expect(network).toEqual([run.address]);
  expect(run.register.requests).toHaveLength(asked);
  expect(run.siteRequests.filter((path) => path !== '/favicon.ico')).toEqual([
    '/tender.html',
    '/tender.html',
  ]);
});

test('a name that the page adds later is found, and one that it removes is gone', async () => {
  await opened.page.evaluate(() => {
    const later = document.querySelector('#later');
    if (later) later.innerHTML = '补充公告：示例碧水生态工程有限公司';
  });
  const more = await opened.stateWhere(({ counts, pending }) => counts.found === 14 && !pending);
  expect(more.counts.matched).toBe(5);

  await opened.page.evaluate(() => document.querySelector('#later')?.replaceChildren());

  await opened.stateWhere(({ counts, pending }) => counts.found === 13 && !pending);
});

test('another tab of the page that is opened later is read', async () => {
  await opened.page.evaluate(() => document.querySelector('#hidden')?.classList.remove('gone'));
  await opened.stateWhere(({ counts }) => counts.found === 14);

  await opened.page.evaluate(() => document.querySelector('#hidden')?.classList.add('gone'));
  await opened.stateWhere(({ counts }) => counts.found === 13);
});

test('a page that tampers with the paint is repaired and reported', async () => {
  const before = await readPaintColours(opened.page);
  await opened.page.evaluate(() => {
    CSS.highlights.clear();
    document.documentElement.lastElementChild?.remove();
  });

  const { findings } = await opened.stateWhere(({ isTamperedWith }) => isTamperedWith);

  expect(findings).toHaveLength(13);
  expect(await readPaintColours(opened.page)).toHaveLength(before.length);
  expect(await opened.page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe(
    'DIV',
  );
});

test('a paused site is left alone until it is resumed', async () => {
  await run.ask({ kind: 'pause', tab: opened.tab });
  const paused = await opened.stateWhere(({ site }) => site.kind === 'paused');
  await opened.stateWhere(({ counts }) => counts.found === 0);
  expect(paused.site.kind).toBe('paused');
  expect(await opened.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect.poll(() => run.badge(opened.tab)).toBe('○');

  await run.ask({ kind: 'resume', tab: opened.tab });
  await opened.stateWhere(({ counts, pending }) => counts.found === 13 && !pending);
});
