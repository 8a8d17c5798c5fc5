import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../../tools/demo/serve-demo.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { builtExtension } from '../support/built-extension.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { type FirefoxPage, findFirefoxPage, openFirefoxPage } from '../support/firefox-page.ts';
import {
  openMenuOverText,
  pointAtText,
  readFirefoxCard,
  underlinedTexts,
} from '../support/firefox-tender.ts';
import { type RegisterServer, startRegisterServer } from '../support/register-server.ts';
import { runLucheng } from '../support/run-lucheng.ts';

const name = '示例瓯江环境检测有限公司';

let dir: string;
let register: RegisterServer;
let demo: DemoServer;
let site: string;
let firefox: Firefox;
let welcome: FirefoxPage;
let tender: FirefoxPage;
const requests: string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-firefox-build-'));
  register = await startRegisterServer({
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
  });
  demo = await serveDemo(0, register.origin);
  // Another host than the register's, for to Firefox all ports of a host are one site.
  site = demo.origin.replace('127.0.0.1', 'localhost');
  const extensionDir = await builtExtension({
    sources: [register.source],
    testHost: 'http://localhost/*',
    browser: 'firefox',
    outDir: dir,
  });
  firefox = await launchFirefox({ extensionDir, downloadDir: dir });
  firefox.bidi.listen('network.beforeRequestSent', ({ request }) => requests.push(request.url));
  await firefox.bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  welcome = await findFirefoxPage(firefox, 'welcome.html');
  tender = await openFirefoxPage(firefox, `${site}/tender`);
});

afterAll(async () => {
  await firefox?.close();
  await Promise.all([demo?.stop(), register?.stop()]);
  await rm(dir, { recursive: true, force: true });
});

/** Opens a page of the extension that is about the tender's tab. */
async function openOwn(page: string): Promise<FirefoxPage> {
  const tab = await welcome.evaluate(
    async (address) => (await browser.tabs.query({})).find(({ url }) => url === address)?.id,
    `${site}/tender`,
  );
  const address = `${page}?tab=${tab}`;
  await firefox.window.openOwn(address);
  return findFirefoxPage(firefox, address);
}

/** What is used of the extension's own interface to the browser. */
declare const browser: {
  readonly tabs: { query(query: object): Promise<readonly { id?: number; url?: string }[]> };
  readonly extension: { getViews(query: { type: 'sidebar' | 'popup' }): readonly Window[] };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/** One story: each test goes on where the one before has stopped. */
test('the first page is ready, and what an update adds to the sites is asked for in one step', async () => {
  const allowed = async () => {
    const [, all, now] =
      /Of (\d+) tender sites, (\d+) are allowed/.exec(await welcome.text()) ?? [];
    return [Number(now), Number(all)];
  };
  await expect.poll(() => welcome.text()).toContain('Data is ready. Agencies on record: 1.');
  // Those of the manifest, which Firefox allows by installing it.
  const [atFirst = 0, all = 0] = await allowed();
  expect(atFirst).toBeGreaterThan(0);

  await firefox.window.disallow(['*://ggzy.zj.gov.cn/*']);
  await expect.poll(allowed).toEqual([atFirst - 1, all]);
  await welcome.press('Allow the other');

  expect(await firefox.window.allowAsked()).toContain('ggzy.zj.gov.cn');
  await expect.poll(allowed).toEqual([all, all]);
});

test('a listed agency is underlined where a tender page names it, and its card says why', async () => {
  // A tab behind another is painted late.
  await firefox.bidi.send('browsingContext.activate', { context: tender.context });
  await expect.poll(() => underlinedTexts(tender)).toContain(name);

  // A mouse that comes while the name is painted anew has to come again, as a reader's does.
  await expect
    .poll(async () => {
      await pointAtText(tender, name);
      await sleep(1000);
      return readFirefoxCard(firefox, tender);
    })
    .toMatch(new RegExp(`${name}.*Blacklisted.*示环信〔2026〕1号`));
});

test('the popup lists it, and the address bar knows the keyword', async () => {
  const popup = await openOwn('popup.html');

  await expect.poll(() => popup.text()).toMatch(new RegExp(`1 agency.*${name}.*Blacklisted`, 's'));
  expect(await firefox.window.knowsKeyword('lucheng')).toBe(true);
});

test('words that are selected on a page are looked up in the popup from the menu, though the background rests', async () => {
  const said = () =>
    welcome.evaluate(() =>
      browser.extension
        .getViews({ type: 'popup' })
        .map(({ document }) => document.querySelector('search')?.innerText),
    );

  await firefox.window.restBackground();
  await openMenuOverText(tender, name);

  expect(await firefox.window.chooseInMenu()).toContain(name);
  await expect.poll(said).toEqual([expect.stringMatching(new RegExp(`${name}.*Blacklisted`, 's'))]);
  await firefox.window.closePopup();
});

test('its key opens the sidebar, though the background rests, with the agencies of the page in front, and closes it', async () => {
  await firefox.bidi.send('browsingContext.activate', { context: tender.context });
  const said = () =>
    welcome.evaluate(() =>
      browser.extension
        .getViews({ type: 'sidebar' })
        .map(({ document: { body } }) => body.innerText),
    );

  await firefox.window.restBackground();
  await firefox.window.pressShortcut('L');

  await expect.poll(firefox.window.sidebar).toMatch(/\/sidepanel\.html$/);
  await expect.poll(said).toEqual([expect.stringContaining(name)]);

  await firefox.window.pressShortcut('L');

  await expect.poll(firefox.window.sidebar).toBeUndefined();
});

test('a query record made here verifies offline', async () => {
  const record = await openOwn('record.html');
  await expect.poll(() => record.text()).toContain('Agencies (1)');
  await record.fill('Project number', 'SL-2026-018');
  await record.fill('Unit', '示例市公共资源交易中心');
  await record.fill('Queried by', '林某某');
  await record.press('Make the record');
  await record.press('Save the file');
  await writeFile(join(dir, 'keys'), JSON.stringify(register.keySet));
  const verified = async () => {
    const [file = ''] = (await readdir(dir)).filter((name) => name.endsWith('.json'));
    return runLucheng(['verify-record', join(dir, file), '--keys', join(dir, 'keys')]);
  };

  // It is there some moments before it is whole.
  await expect.poll(verified).toMatchObject({ exitCode: 0, errors: '' });
});

test('a pasted list is vetted, each row answered', async () => {
  const vet = await openOwn('vet.html');
  await vet.fill('Paste a list or text', `${name}\n示例无名环保有限公司`);
  await vet.press('Check');

  await expect.poll(() => vet.text()).toMatch(/Blacklisted.*No record in the register/s);
});

test('a watched agency whose level the register changes is told of', async () => {
  const list = await openOwn('watch.html');
  await list.fill('Unified social credit codes', makeUscc(1));
  await list.press('Add to the list');
  await expect.poll(() => list.text()).toMatch(/Watched agencies \(1\).*Blacklisted/s);

  await register.publish([makeAgencyRecord(1, { name })]);
  await list.evaluate(async () => void (await browser.runtime.sendMessage({ kind: 'check-now' })));

  await expect.poll(() => list.text()).toMatch(/A watched agency changed.*Blacklisted → Grade A/s);
});

test('no address was asked for but the site’s and the register’s', () => {
  const known = [`${site}/`, `${register.origin}/`];
  const foreign = requests
    .filter((address) => /^(https?|wss?):/.test(address))
    .filter((address) => !known.some((origin) => address.startsWith(origin)));

  expect(requests).toContain(`${site}/tender`);
  expect(foreign).toEqual([]);
});
