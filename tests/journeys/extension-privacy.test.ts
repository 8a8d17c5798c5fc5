import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { findCases } from '../corpus/find-cases.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { glassText } from '../support/read-card.ts';
import { readRequests } from '../support/read-requests.ts';

const dir = join(import.meta.dirname, 'extension-pages');
/** Real pages, which are no part of the project: each a folder with its HTML and the names in it. */
const corpus = process.env.LUCHENG_CORPUS ?? '../shared/corpus/pages';
const hasCorpus = existsSync(corpus);
const levels = ['blacklisted', 'banned', 'rectifying', 'supervised', 'normal'] as const;

let run: ExtensionRun;
let logDir: string;
let opened: OpenPage;
const paths: string[] = [];
const names: string[] = ['示例青山环境检测有限公司'];

beforeAll(async () => {
  const pages: Record<string, Buffer> = {};
  const put = (path: string, html: Buffer) => {
    pages[path] = withoutRequests(html);
    paths.push(path);
  };
  for (const file of ['tender.html', 'award.html', 'names.html'])
    put(`/own/${file}`, await readFile(join(dir, file)));
  for (const one of hasCorpus ? await findCases(corpus) : []) {
    if (paths.length === 33) break;
    const html = await readFile(join(corpus, one, 'page.html'));
    const labels = join(corpus, one, 'labels.json');
    if (!isUtf8(html) || !existsSync(labels)) continue;
    put(`/corpus/${paths.length}.html`, html);
    const { mentions } = JSON.parse(await readFile(labels, 'utf8')) as Labels;
    names.push(...mentions.filter(({ kind }) => kind === 'exact').map(({ name }) => name));
  }
  const records = [...new Set(names)].map((name, n) =>
    makeAgencyRecord(n + 1, { name, level: levels[n % levels.length] ?? 'normal' }),
  );
  logDir = await mkdtemp(join(tmpdir(), 'lucheng-requests-'));
  run = await runExtension('<p>', {
    records,
    pages,
    chromium: { args: [`--log-net-log=${join(logDir, 'log.json')}`] },
  });
  await run.ask({ kind: 'use-language', lang: 'zh' });
});
afterAll(() => rm(logDir, { recursive: true, force: true }));

type Labels = { readonly mentions: readonly { readonly name: string; readonly kind: string }[] };

/** The page as it is, but that nothing in it may be fetched: whatever is asked for then is asked for by somebody else. */
function withoutRequests(html: Buffer): Buffer {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const text = html.toString('utf8');
  const head = /<head\b[^>]*>/i;
  return Buffer.from(head.test(text) ? text.replace(head, `$&${policy}`) : policy + text);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}

async function openOwn(file: string) {
  const page = await run.context.newPage();
  await page.goto(run.extension.address(file));
  return page;
}

/** Reads one page after the other in one tab, and opens a card on the first place of each. */
async function readAll(): Promise<number> {
  let withNames = 0;
  for (const path of paths) {
    const { href } = new URL(path, run.address);
    await opened.page.goto(href);
    const { findings, tab } = await opened.stateWhere(
      ({ pending, page }) => !pending && page === href,
    );
    const [first] = findings;
    if (first === undefined) continue;
    withNames += 1;
    const { frame, block, start } = first;
    // A page that has just been read may not be painted yet, and then shows nothing.
    await expect
      .poll(async () => {
        await run.ask({ kind: 'show', tab, frame, block, start });
        return (await glassText(opened.page)).length;
      })
      .toBeGreaterThan(20);
  }
  return withNames;
}

const [name = ''] = names;

/** Each in turn, as a reader would. */
const features: Readonly<Record<string, () => Promise<void>>> = {
  'side panel': async () => {
    const page = await openOwn(`sidepanel.html?tab=${opened.tab}`);
    await page.locator('.finding').first().waitFor();
  },
  search: async () => {
    const page = await openOwn(`popup.html?tab=${opened.tab}`);
    await page.getByRole('searchbox').fill('青山');
    await page.locator('search').getByRole('link').first().waitFor();
  },
  'menu of selected words': async () => {
    await (await run.extension.background()).evaluate(async (asked) => {
      const { chrome } = globalThis as unknown as { readonly chrome: typeof browser };
      await chrome.storage.session.set({ asked });
    }, `由${name}负责`);
    const page = await openOwn('popup.html');
    await page.locator('search').getByRole('link').first().waitFor();
  },
  record: async () => {
    const page = await openOwn(`record.html?tab=${opened.tab}`);
    await page.getByLabel('项目编号').fill('SL-2026-018');
    await page.getByLabel('查询单位').fill('示例市公共资源交易中心');
    await page.getByLabel('查询人').fill('林某某');
    await page.getByRole('button', { name: '生成记录单' }).press('Enter');
    await page.getByRole('heading', { name: '信用查询记录单' }).waitFor();
  },
  vetting: async () => {
    const page = await openOwn('vet.html');
    await page.getByLabel('粘贴名单或者文字').fill(names.join('\n'));
    await page.getByRole('button', { name: '开始核对' }).click();
    await page.locator('.vet-results').waitFor();
  },
  dismissal: async () => {
    const { findings } = await opened.state();
    const { code = '' } = findings[0] ?? {};
    const page = opened.page.url();
    await run.ask({ kind: 'dismiss', code, name, page, reason: 'not-a-party', note: '' });
    await opened.stateWhere(({ dismissed, pending }) => dismissed.length === 1 && !pending);
  },
  settings: async () => {
    const page = await openOwn('settings.html');
    await page.getByRole('heading', { name: '绿诚设置' }).waitFor();
  },
};

test.runIf(hasCorpus)(
  'of thirty real pages and our own none causes a request, with everything used on them that there is: only a check asks, and asks the register alone',
  async () => {
    opened = await run.open(paths[0]);
    const asked = run.register.requests.length;

    expect(await readAll()).toBeGreaterThan(20);
    await opened.page.goto(new URL(paths[0] ?? '', run.address).href);
    await opened.stateWhere(({ pending, counts }) => !pending && counts.found > 0);
    for (const use of Object.values(features)) await use();
    expect(run.register.requests).toHaveLength(asked);

    await run.ask({ kind: 'check-now' });
    expect(run.register.requests.slice(asked)).toEqual([
      '/register/keys/2.json',
      '/register/head.json',
    ]);
    const opens = [paths[0], ...paths, paths[0]];
    expect(run.siteRequests.filter((path) => path !== '/favicon.ico')).toEqual(opens);
    await run.stop();
    const requests = await readRequests(join(logDir, 'log.json'));
    const register = `${run.register.origin}/register/`;
    expect(requests.filter(({ url }) => !url.startsWith(register))).toEqual([]);
    // The log has the first fetch of the register, and each check.
    expect(requests.length).toBeGreaterThan(4);
  },
);
