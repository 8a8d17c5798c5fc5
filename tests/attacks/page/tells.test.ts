import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../../support/extension-run.ts';

const [listed, calm] = ['示例暗礁环境检测有限公司', '示例远山环境咨询有限公司'];

/** Runs in the page, before anything else: everything that we know of by which a page could tell, each under a name. */
const look = `
  const began = { keys: Object.getOwnPropertyNames(window).length, symbols: Object.getOwnPropertySymbols(window).length };
  const seen = { changes: 0, events: new Set() };
  new MutationObserver((all) => {
    for (const { target, type } of all) if (document.readyState === 'complete') seen.changes += 1;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const types = new Set(['toggle', 'beforetoggle', 'message', 'slotchange', 'selectionchange']);
  for (const target of [window, document, document.documentElement])
    for (const key in target) if (key.startsWith('on')) types.add(key.slice(2));
  const ordinary = new Set(['load', 'pageshow', 'readystatechange', 'DOMContentLoaded', 'visibilitychange', 'focus', 'blur', 'pointermove',
    'pointerrawupdate', 'pointerover', 'pointerout', 'pointerenter', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'pagereveal']);
  for (const type of types)
    addEventListener(type, ({ isTrusted }) => { if (!ordinary.has(type)) seen.events.add(type); }, true);
  const paintOf = (name) => getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')');
  window.tell = () => JSON.stringify({
    globals: Object.getOwnPropertyNames(window).length - began.keys,
    symbols: Object.getOwnPropertySymbols(window).length - began.symbols,
    interface: typeof window.chrome?.runtime?.sendMessage + typeof window.browser,
    markup: document.body.outerHTML,
    elements: document.querySelectorAll('*').length,
    frames: window.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    style: document.documentElement.getAttributeNames().concat(document.body.getAttributeNames()).join(),
    properties: Object.keys(document.documentElement).concat(Object.keys(document.body)).join(),
    requests: performance.getEntriesByType('resource').length,
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    animations: document.getAnimations().length,
    stored: Object.keys(localStorage).concat(Object.keys(sessionStorage)).join() + document.cookie,
    selection: String(getSelection()),
    focus: document.activeElement?.tagName,
    changes: seen.changes > 0,
    events: [...seen.events].sort().join(),
    highlights: CSS.highlights.size > 0,
    colours: [...CSS.highlights.keys()].map((name) => paintOf(name).textDecorationColor).join(),
  })`;
const page = (name: string) =>
  `<!doctype html><meta charset="utf-8"><title>公告</title><script>${look}</script><p>中标人：${name}</p>`;

let run: ExtensionRun;
beforeAll(async () => {
  run = await runExtension('<p>', {
    records: [
      makeAgencyRecord(1, { name: listed, level: 'blacklisted' }),
      makeAgencyRecord(2, { name: calm }),
    ],
    pages: {
      '/none.html': page('示例无名贸易有限公司'),
      '/calm.html': page(calm),
      '/listed.html': page(listed),
      '/where.html': '<p id="where">{foreign}</p>',
    },
  });
});
afterAll(() => run.stop());

/** Of all that a page sees on a site where we read, it sees no more than this otherwise than on one where we don't. */
async function expectTells(path: string, tells: readonly string[]): Promise<void> {
  const where = await run.open('/where.html');
  const foreign = await where.page.locator('#where').innerText();
  await where.page.goto(foreign + path);
  const opened = await run.open(path);
  const seenBy = async ({ page: shown }: OpenPage): Promise<Record<string, unknown>> =>
    JSON.parse(await shown.evaluate<string>('tell()'));
  const rest = async ({ page: shown }: OpenPage) => {
    await shown.bringToFront();
    await shown.mouse.move(300, 300);
    await shown.waitForTimeout(800);
  };
  await rest(where);
  const without = await seenBy(where);
  await rest(opened);
  const otherwise = async () => {
    const withUs = await seenBy(opened);
    return Object.keys(withUs)
      .filter((key) => withUs[key] !== without[key])
      .toSorted();
  };
  await expect.poll(otherwise).toEqual(tells);
  await where.page.close();
  await opened.page.close();
}

test.each([
  ['without a name of the register nothing at all', '/none.html', []],
  [
    'with one that nothing is said against: that names are painted, and in which colour',
    '/calm.html',
    ['colours', 'highlights'],
  ],
  [
    'with one that is warned of: the sign’s element too, and that it came',
    '/listed.html',
    ['changes', 'colours', 'elements', 'events', 'highlights'],
  ],
])('a page tells of the extension, %s', async (_, path, tells) => {
  await expectTells(path, tells);
});

test('no file of the extension can be reached from a page', async () => {
  const opened = await run.open('/none.html');

  const files = ['manifest.json', 'page.js', 'popup.html', 'icon/16.png'].map(
    run.extension.address,
  );
  const reached = await opened.page.evaluate(
    (urls) =>
      Promise.all(
        urls.flatMap((url) => [
          fetch(url, { mode: 'no-cors' }).then(
            () => url,
            () => undefined,
          ),
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve(url);
            image.onerror = () => resolve(undefined);
            image.src = url;
          }),
        ]),
      ),
    files,
  );

  expect(reached.filter((url) => url !== undefined)).toEqual([]);
});
