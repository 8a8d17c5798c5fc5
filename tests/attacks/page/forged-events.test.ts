import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../../support/extension-run.ts';
import { readCard } from '../../support/read-card.ts';
import { readPaintColours } from '../../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';
let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(`<!doctype html><meta charset="utf-8"><p>中标人：${name}</p>`, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
  });
  await run.ask({ kind: 'check-now' });
  opened = await run.open();
});
afterAll(() => run.stop());

test('no event that a page makes up empties the badge, the list or the paint', async () => {
  const badges = new Set<string>();
  await opened.page.evaluate(() => {
    const types = [window, document].flatMap((target) => {
      const names: string[] = [];
      for (const key in target) if (key.startsWith('on')) names.push(key.slice(2));
      return names;
    });
    const own = ['pagehide', 'pageshow', 'visibilitychange', 'freeze', 'DOMContentLoaded'];
    for (const type of new Set([...types, ...own])) {
      for (const target of [window, document, document.documentElement]) {
        target.dispatchEvent(new Event(type, { bubbles: true }));
        target.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
        target.dispatchEvent(new CustomEvent(type, { detail: { kind: 'stop' } }));
      }
    }
    window.postMessage({ kind: 'stop' }, '*');
  });
  for (let look = 0; look < 10; look += 1) {
    badges.add(await run.badge(opened.tab));
    await opened.page.waitForTimeout(100);
  }

  expect([...badges]).toEqual(['✕1']);
  expect((await opened.state()).counts.found).toBe(1);
  expect((await readPaintColours(opened.page)).map(([text]) => text)).toEqual([name]);
});

test('a document that is opened anew is still listened to, and its badge stays', async () => {
  await opened.page.evaluate((text) => {
    document.open();
    document.write(`<title>公告</title><p>第一名：${text}</p><p>第二名：${text}</p>`);
    document.close();
  }, name);

  await opened.stateWhere(({ counts, pending }) => counts.found === 2 && !pending);
  expect(await run.badge(opened.tab)).toBe('✕1');
  expect((await opened.state()).isTamperedWith).toBe(false);
  // The pointer is followed by a listener.
  expect(await readCard(opened.page, name)).toContain('黑名单');
});

test('a document that the reader really left is forgotten', async () => {
  await opened.page.goto('about:blank');

  await opened.stateWhere(({ counts }) => counts.found === 0);
});
