import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';

/** A ticker that rewrites, adds, takes away and restyles lines a hundred times a second, until `stop()`; it keeps twenty of them. */
const storm = `<!doctype html><meta charset="utf-8"><title>公告</title><h1>示例行情滚动公告</h1>
<ul></ul><p id="clock">示例时钟</p><script>
  const list = document.querySelector('ul');
  var turn = 0;
  function change() {
    turn += 1;
    const line = document.createElement('li');
    line.textContent = '示例行情第' + turn + '条';
    list.append(line);
    while (list.children.length > 20) list.firstElementChild.remove();
    list.children[turn % list.children.length].className = 'turn-' + turn;
    document.querySelector('#clock').firstChild.data = '示例时钟' + turn;
  }
  for (let line = 0; line < 20; line += 1) change();
  const timer = setInterval(change, 10);
  var stop = () => clearInterval(timer);
</script>`;

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension(storm, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages: { '/calm.html': `<!doctype html><meta charset="utf-8"><p>中标人：${name}</p>` },
  });
});
afterAll(() => run.stop());

test('a name that comes into a page that never rests is found while it goes on, other tabs are answered, and in the end each line is counted', async () => {
  const { page, tab, stateWhere } = await run.open();
  const turns = () => page.evaluate(() => (globalThis as unknown as { turn: number }).turn);

  // Some seconds of it, by when the page has had its share of the thread.
  await page.waitForFunction(() => (globalThis as unknown as { turn: number }).turn > 400);
  await page.evaluate((text) => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>中标人：${text}</p>`);
  }, name);
  const before = await turns();
  const { isTamperedWith } = await stateWhere(({ counts }) => counts.found === 1);
  const calm = await run.open('/calm.html');
  expect((await calm.state()).counts).toMatchObject({ blocks: 1, found: 1, notChecked: 0 });
  expect(await turns()).toBeGreaterThan(before);
  expect(isTamperedWith).toBe(false);

  await page.bringToFront();
  await page.evaluate(() => (globalThis as unknown as { stop: () => void }).stop());
  await expect
    .poll(() => readPaintColours(page).then((all) => all.map(([text]) => text)))
    .toEqual([name]);
  const { counts } = await stateWhere(
    ({ pending, counts: { blocks } }) => !pending && blocks === 23,
  );
  expect(counts).toEqual({ blocks: 23, found: 1, matched: 1, notChecked: 0 });
  expect(await run.badge(tab)).toBe('✕1');
});
