import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { glassBoxes } from '../support/glass-boxes.ts';
import { glassText, readCard } from '../support/read-card.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';
const other = '示例远山环境咨询有限公司';
const listed = [
  makeAgencyRecord(1, { name, level: 'blacklisted' }),
  makeAgencyRecord(2, { name: other }),
];
const cleared = [makeAgencyRecord(1, { name }), makeAgencyRecord(2, { name: other })];
const page = (text: string) =>
  `<!doctype html><meta charset="utf-8"><title>公告</title><p>${text}</p>`;
const pages = {
  '/list.html': page(`中标人：${other}<script>
    window.faults = []; addEventListener('error', ({ message }) => faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    addEventListener('pageshow', ({ persisted }) => { wasKept = persisted; });
  </script>`),
  '/next.html': page(`中标人：${name}`),
  '/long.html': page(`中标人：${name}<div style="height: 9000px"></div>联系人：${other}`),
};

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension(page(`中标人：${name}`), {
    records: listed,
    pages,
    // A hundred tabs are to be opened: they share some processes.
    chromium: { args: ['--renderer-process-limit=6'] },
  });
  await run.ask({ kind: 'use-language', lang: 'zh' });
});
afterAll(() => run.stop());
beforeEach(() => publish(listed));

async function publish(records: typeof listed): Promise<void> {
  await run.register.publish(records);
  await run.ask({ kind: 'check-now' });
}

const paintedIn = async (shown: Page) => (await readPaintColours(shown)).map(([text]) => text);
const isThrough = ({ pending, counts }: { pending: boolean; counts: { found: number } }) =>
  !pending && counts.found === 1;

test('a page that comes back from the browser’s memory says what the register says by now, and is painted once', async () => {
  const opened = await run.open('/list.html');
  await expect.poll(() => paintedIn(opened.page)).toEqual([other]);
  await opened.page.goto(new URL('/long.html', run.address).href);
  await opened.stateWhere(({ pending, findings }) => !pending && findings[0]?.text === name);
  await publish([makeAgencyRecord(2, { name: other, level: 'banned' })]);

  await opened.page.evaluate('history.back()');

  const { verdicts } = await opened.stateWhere(
    ({ pending, findings }) => !pending && findings[0]?.text === other,
  );
  expect(await opened.page.evaluate('wasKept')).toBe(true);
  expect(Object.values(verdicts)).toMatchObject([{ span: { level: 'banned' } }]);
  expect(await run.badge(opened.tab)).toBe('⊘1');
  expect(await paintedIn(opened.page)).toEqual([other]);
  await opened.page.close();
});

test('a page that is printed has all its names underlined, and neither sign nor card over its text', async () => {
  const opened = await run.open('/long.html');
  await expect.poll(async () => (await glassBoxes(opened.page)).signs.length).toBe(1);
  expect(await readCard(opened.page, name)).toContain('黑名单');

  await opened.page.pdf();
  expect((await paintedIn(opened.page)).toSorted()).toEqual([name, other].toSorted());
  // The end of a printing may put the screen's media back a moment later.
  await expect
    .poll(async () => {
      await opened.page.emulateMedia({ media: 'screen' });
      await opened.page.emulateMedia({ media: 'print' });
      return glassBoxes(opened.page);
    })
    .toMatchObject({ signs: [], card: undefined });
  await opened.page.close();
});

test('a card that is open when the register changes says nothing that no longer holds', async () => {
  const opened = await run.open();
  expect(await readCard(opened.page, name)).toContain('黑名单');

  await publish(cleared);

  await expect.poll(() => glassText(opened.page)).not.toContain('黑名单');
  expect(await readCard(opened.page, name)).toContain('信用 A');
  await opened.page.close();
});

test('an extension that is updated under open pages reads them anew: each name is painted once, and the page hears no error', async () => {
  const opened = await run.open('/list.html');
  const warned = await run.open('/next.html');
  const errors: string[] = [];
  for (const { page: shown } of [opened, warned])
    shown.on('pageerror', ({ message }) => errors.push(message));
  await readCard(warned.page, name);

  await run.reload();

  for (const [{ page: shown, tab, stateWhere }, text, badge] of [
    [opened, other, '1'],
    [warned, name, '✕1'],
  ] as const) {
    await stateWhere((state) => isThrough(state) && state.findings[0]?.text === text);
    expect(await run.badge(tab)).toBe(badge);
    await shown.bringToFront();
    await expect.poll(() => paintedIn(shown)).toEqual([text]);
    expect(await shown.evaluate(() => document.querySelectorAll('html > div').length)).toBeLessThan(
      2,
    );
  }
  expect(await readCard(warned.page, name)).toContain('黑名单');
  expect(await opened.page.evaluate('faults')).toEqual([]);
  expect(errors).toEqual([]);
  await warned.page.close();
  await opened.page.close();
});

/** What a script in the extension's own worker has; for use inside `evaluate`. */
type Background = { readonly chrome: typeof browser };

test('of a hundred tabs each is read, and known again after the background was stopped', async () => {
  const background = await run.extension.background();
  const ids = await background.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Background;
    const opening = Array.from({ length: 100 }, () => chrome.tabs.create({ url, active: false }));
    return (await Promise.all(opening)).map(({ id }) => id ?? 0);
  }, run.address);
  const notThrough = async () => {
    const states = await Promise.all(ids.map((tab) => run.ask({ kind: 'tab-state', tab })));
    return states.filter((state) => !isThrough(state)).length;
  };

  await expect.poll(notThrough, { interval: 500 }).toBe(0);
  await run.killWorker();

  expect(await notThrough()).toBe(0);
  const badges = await Promise.all(ids.map((tab) => run.badge(tab)));
  expect(new Set(badges)).toEqual(new Set(['✕1']));
  await (await run.extension.background()).evaluate(async (tabs) => {
    await (globalThis as unknown as Background).chrome.tabs.remove(tabs);
  }, ids);
});

test('a browser that is started again has the register that it kept, with every server down', async () => {
  run.register.meddle(() => undefined);

  await run.restart();

  const opened = await run.open();
  const { registers, verdicts } = await opened.state();
  expect(registers[0]).toMatchObject({ condition: 'fresh', size: 2 });
  expect(Object.values(verdicts)).toMatchObject([{ span: { level: 'blacklisted' } }]);
  await expect.poll(() => paintedIn(opened.page)).toEqual([name]);
  run.register.meddle();
});
