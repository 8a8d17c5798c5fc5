import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';
let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(`<!doctype html><meta charset="utf-8"><p>中标人：${name}</p>`, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
  });
  opened = await run.open();
});
afterAll(() => run.stop());

/** What a script in the extension's own worker has; for use inside `evaluate`. */
type Background = {
  readonly chrome: typeof browser;
  badges: string[];
};

test('a page script that is started again leaves the badge as it is until it has read the page', async () => {
  const background = await run.extension.background();
  await background.evaluate(async (tabId) => {
    const own = globalThis as unknown as Background;
    const { action, scripting } = own.chrome;
    own.badges = [];
    const set = action.setBadgeText.bind(action);
    const told = (details: Parameters<typeof set>[0]) => {
      own.badges.push(details.text ?? '');
      return set(details);
    };
    action.setBadgeText = told as typeof set;
    const again = { target: { tabId }, files: ['/page.js'] };
    await scripting.executeScript(again);
    await scripting.executeScript(again);
  }, opened.tab);
  await opened.page.evaluate((text) => {
    document.body.append(`${text}、`, document.createElement('p'), text);
  }, name);
  await opened.stateWhere(({ counts, pending }) => counts.found > 1 && !pending);

  const shown = await background.evaluate(() => (globalThis as unknown as Background).badges);
  expect(new Set(shown)).toEqual(new Set(['✕1']));
  expect(await run.badge(opened.tab)).toBe('✕1');
});

test('a page script that is started again paints each finding once', async () => {
  const painted = await readPaintColours(opened.page);

  expect(painted.map(([text]) => text)).toEqual([name, name, name]);
});
