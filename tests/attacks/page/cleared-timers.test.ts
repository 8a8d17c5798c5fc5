import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../../support/extension-run.ts';
import { glassBoxes } from '../../support/glass-boxes.ts';
import { readCard } from '../../support/read-card.ts';
import { readPaintColours } from '../../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';
let run: ExtensionRun;
let opened: OpenPage;

/** The browser numbers the timers of all scripts of a document in one row, so a page can clear those of an extension's. */
const clearing = `<script>
  setInterval(() => {
    const last = setTimeout(() => undefined);
    for (let timer = 2; timer <= last; timer += 1) clearTimeout(timer);
    const frame = requestAnimationFrame(() => undefined);
    const idle = requestIdleCallback(() => undefined);
    for (let back = 0; back < 1000; back += 1) cancelAnimationFrame(frame - back), cancelIdleCallback(idle - back);
  }, 1);
</script>`;

beforeAll(async () => {
  run = await runExtension(`<!doctype html><meta charset="utf-8">${clearing}<p>示例公告</p>`, {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
  });
  await run.ask({ kind: 'check-now' });
  opened = await run.open();
});
afterAll(() => run.stop());

test('a page that clears every timer is read all the same, and read again', async () => {
  await opened.page.evaluate((text) => {
    document.body.append(
      Object.assign(document.createElement('p'), { textContent: `中标人：${text}` }),
    );
  }, name);

  await opened.stateWhere(({ counts, pending }) => counts.found === 1 && !pending);
  expect(await run.badge(opened.tab)).toBe('✕1');
  await expect
    .poll(async () => (await readPaintColours(opened.page)).map(([text]) => text))
    .toEqual([name]);
});

test('a page that clears every frame keeps neither the sign beside a name nor its card from coming', async () => {
  await opened.page.bringToFront();

  await expect.poll(async () => (await glassBoxes(opened.page)).signs.length).toBe(1);
  expect(await readCard(opened.page, name)).toContain('黑名单');
});
