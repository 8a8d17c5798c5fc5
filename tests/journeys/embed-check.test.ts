import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';
import { phoneFaults } from '../support/phone-faults.ts';
import { serveLocal } from '../support/serve-local.ts';

const { oujiang } = demoAgencies;
type Served = { readonly html: string; readonly policy?: string | undefined };

let site: DemoSite;
let context: BrowserContext;
let portal: Awaited<ReturnType<typeof serveLocal>>;
let built: { readonly id: string; readonly badge: string };
let register: string;
let served: Served = { html: '' };

beforeAll(async () => {
  site = await openDemoSite();
  ({ context } = site.chromium);
  register = site.town.publicOrigin;
  portal = await serveLocal((_, response) => {
    const policy = served.policy && { 'Content-Security-Policy': served.policy };
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy });
    response.end(served.html);
  });
  const file = join(projectRoot, 'dist/scripts/widget/version.json');
  built = JSON.parse(await readFile(file, 'utf8'));
});
afterAll(async () => {
  await site?.close();
  await portal?.stop();
});

const script = (attributes?: string, src = `${register}/widget/${built.id}/badge.js`) =>
  `<script async src="${src}" ${attributes ?? `integrity="${built.badge}" crossorigin`}></script>`;
const element = (code: string = oujiang.code) =>
  `<lucheng-badge code="${code}"><a href="${register}/agencies/${code}">环保信用徽章</a></lucheng-badge>`;
const picture = (origin = register) =>
  `<img src="${origin}/v1/agencies/${oujiang.code}/badge.svg" height="24" alt="环保信用徽章">`;

/** The page that checks, once nothing can leave it any more. */
async function openCheck(lang: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${register}/embed/check${lang === 'en' ? '?lang=en' : ''}`);
  await page.locator('[data-seal=on]').waitFor();
  return page;
}

async function faultsOf(page: Page, { html, policy }: Served): Promise<readonly string[]> {
  await page.locator('#page-source').fill(html);
  await page.locator('summary').click();
  await page.locator('#page-headers').fill(policy ? `content-security-policy: ${policy}` : '');
  await page.locator('#page-address').fill(portal.origin);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.locator('.proof').waitFor();
  return page.locator('.faults strong').allTextContents();
}

/** Whether Chromium shows a level there: the check has to say the same. */
async function isShown(page: Served): Promise<boolean> {
  served = page;
  const tab = await context.newPage();
  await tab.goto(portal.origin, { waitUntil: 'networkidle' });
  const shown = await tab.evaluate(() => {
    const badge = document.querySelector('lucheng-badge')?.shadowRoot?.querySelector('b');
    const image = document.querySelector('img');
    return (badge?.textContent ?? '') !== '' || (image?.naturalWidth ?? 0) > 0;
  });
  await tab.close();
  return shown;
}

const only = () => `script-src ${register}; connect-src ${register}; img-src ${register}`;

describe('what the check says of a page is what the browser does with it', () => {
  test.each<[string, () => Served, string | undefined]>([
    ['the lines as they are', () => ({ html: script() + element() }), undefined],
    [
      'under the policy that is named',
      () => ({ html: script() + element(), policy: `default-src 'none'; ${only()}` }),
      undefined,
    ],
    ['a picture', () => ({ html: picture(), policy: only() }), undefined],
    ['no script', () => ({ html: element() }), '缺少脚本'],
    [
      'a wrong digest',
      () => ({ html: script(`integrity="sha256-${'A'.repeat(43)}=" crossorigin`) + element() }),
      '摘要不符',
    ],
    [
      'no crossorigin',
      () => ({ html: script(`integrity="${built.badge}"`) + element() }),
      '缺少 crossorigin',
    ],
    ['a module', () => ({ html: script('type="module" crossorigin') + element() }), '当作模块'],
    ['another type', () => ({ html: script('type="text/plain"') + element() }), '不会运行'],
    [
      'an unknown version',
      () => ({ html: script('', `${register}/widget/0.0.1-0123456789ab/badge.js`) + element() }),
      '没有这个版本',
    ],
    [
      'a lost host',
      () => ({ html: script('', `/widget/${built.id}/badge.js`) + element() }),
      '不是公示网站的',
    ],
    [
      'a base',
      () => ({
        html: `<base href="https://elsewhere.invalid/">${script('', `widget/${built.id}/badge.js`)}${element()}`,
      }),
      '<base>',
    ],
    [
      'an escaped line',
      () => ({ html: `<p>${element().replaceAll('<', '&lt;')}</p>` }),
      '成了正文',
    ],
    [
      'in noscript',
      () => ({ html: `${script()}<noscript>${element()}</noscript>` }),
      '不生效的位置',
    ],
    ['a broken code', () => ({ html: picture().replace(oujiang.code, '9133') }), '代码不对'],
    [
      'a policy without the script',
      () => ({ html: script() + element(), policy: "script-src 'self'" }),
      '不许加载脚本',
    ],
    [
      'a policy that knows nonces alone',
      () => ({
        html: script() + element(),
        policy: `script-src 'strict-dynamic' 'nonce-a' ${register}`,
      }),
      '不许加载脚本',
    ],
    [
      'a policy without the picture',
      () => ({ html: picture(), policy: "img-src 'self'" }),
      '不许加载图片',
    ],
    [
      'a policy without questions',
      () => ({ html: script() + element(), policy: `connect-src 'self'; script-src ${register}` }),
      '不许脚本查询',
    ],
    ['a sandbox', () => ({ html: script() + element(), policy: 'sandbox' }), 'sandbox'],
    [
      'a policy in the page',
      () => ({
        html: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${script()}${element()}`,
      }),
      '不许加载脚本',
    ],
    ['nothing', () => ({ html: '<h1>公告</h1>' }), '没有徽章'],
  ])('%s', async (_, make, said) => {
    const page = make();
    const check = await openCheck();

    const faults = await faultsOf(check, page);

    if (said === undefined) expect(faults).toEqual([]);
    else expect(faults.join()).toContain(said);
    // A picture of a broken code is shown, and says that it is broken.
    expect(await isShown(page)).toBe(said === undefined || said === '代码不对');
    await check.close();
  });
});

test('nothing of a page that is checked is run, loaded or sent', async () => {
  const check = await openCheck();
  const asked: string[] = [];
  check.on('request', (request) => asked.push(request.url()));

  await faultsOf(check, {
    html: `<img src="${portal.origin}/a.png" onerror="document.title='ran'"><script>document.title='ran'</script><link rel="stylesheet" href="${portal.origin}/a.css">${element()}`,
  });

  expect(await check.title()).toContain('检查我的网页');
  expect(asked).toEqual([]);
  await check.close();
});

test('all that curl -i prints is taken at once, and a dropped file too', async () => {
  const check = await openCheck();
  const answer = `HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\nHTTP/2 200\r\ncontent-security-policy: script-src 'self'\r\n\r\n<!doctype html>${script()}${element()}`;

  await check.locator('#page-file').setInputFiles({
    name: 'page.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(answer),
  });

  await check.locator('.faults').getByText('CSP 不许加载脚本').waitFor();
  await check.close();
});

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s axe finds nothing, and nothing scrolls sideways on a phone',
  async (lang, colorScheme) => {
    const check = await openCheck(lang);
    await check.locator('#page-source').fill(element());
    await check.locator('summary').click();
    await check.locator('button.main').click();
    await check.locator('.proof').waitFor();

    expect(await phoneFaults(check, colorScheme)).toEqual([]);
    await check.close();
  },
);
