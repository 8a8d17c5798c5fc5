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

/** From `start()` to `stop()` 250 times a second one more box within the one before, with a name that two boxes in it part, so that each is doubted. */
const deeper = `<!doctype html><meta charset="utf-8"><title>公告</title><h1>示例行情滚动公告</h1><div></div><script>
  let deepest = document.querySelector('div');
  let timer;
  const grow = () => {
    deepest.innerHTML = '<p>示例暗礁环境</p><p>检测有限公司</p><div></div>';
    deepest = deepest.lastChild;
  };
  var start = () => { timer = setInterval(grow, 4); };
  var stop = () => clearInterval(timer);
</script>`;

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension(storm, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages: {
      '/deeper.html': deeper,
      '/calm.html': `<!doctype html><meta charset="utf-8"><p>中标人：${name}</p>`,
    },
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

test('a name that comes into a page of which ever more is doubted is found while it goes on, and in the end each box is counted', async () => {
  const { page, stateWhere } = await run.open('/deeper.html');
  const boxes = () => page.evaluate(() => document.querySelectorAll('p').length);
  const call = (what: 'start' | 'stop') =>
    page.evaluate((one) => (globalThis as unknown as Record<string, () => void>)[one]?.(), what);

  await call('start');
  await expect.poll(boxes).toBeGreaterThan(200);
  await page.evaluate((text) => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>中标人：${text}</p>`);
  }, name);
  const before = await boxes();
  await stateWhere(({ counts }) => counts.found === 1);
  expect(await boxes()).toBeGreaterThan(before);

  await call('stop');
  const all = 1 + (await boxes());
  const { counts } = await stateWhere(
    ({ pending, counts: { blocks } }) => !pending && blocks === all,
  );
  expect(counts).toEqual({ blocks: all, found: 1, matched: 1, notChecked: 0 });
});
