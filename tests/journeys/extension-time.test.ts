import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSeconds, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

let run: ExtensionRun;
let banEnds: string;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  run = await runExtension(html, { records: [] });
  const neededSeconds = await secondsToOpen();
  // Long enough to open a page and look at it, however busy the machine is; short enough to wait for.
  const banSeconds = 8 + 4 * neededSeconds;
  banEnds = addSeconds(toInstant(Date.now()), banSeconds);
  const records = [
    makeAgencyRecord(2, { name: '示例（鹿溪）环保科技有限公司', level: 'banned', until: banEnds }),
  ];
  await run.register.publish(records, { validSeconds: banSeconds + 6 + 4 * neededSeconds });
  await run.ask({ kind: 'check-now' });
});
afterAll(() => run.stop());

/** How long it takes here and now until a page is read, and its paint looked at. */
async function secondsToOpen(): Promise<number> {
  const startMs = Date.now();
  const { page } = await run.open();
  await readPaintColours(page);
  await page.close();
  return Math.ceil((Date.now() - startMs) / 1000);
}

const [banned, gradeA, neutral] = ['rgb(179, 38, 30)', 'rgb(27, 110, 60)', 'rgb(90, 95, 102)'];

test('a ban ends by itself and no second too early, and data expires to grey, with every server down', async () => {
  const opened = await run.open();
  const colours = async () =>
    new Set((await readPaintColours(opened.page)).map(([, colour]) => colour));
  expect(await colours()).toContain(banned);
  expect(await run.badge(opened.tab)).toBe('⊘1');

  await run.register.stop();
  expect(await colours()).toContain(banned);

  await expect.poll(colours).not.toContain(banned);
  expect(Date.now()).toBeGreaterThanOrEqual(toEpochMs(banEnds));
  expect(await colours()).toContain(gradeA);
  await expect.poll(() => run.badge(opened.tab)).toBe('1');

  const { verdicts } = await opened.stateWhere(
    ({ registers: [register] }) => register.condition === 'stale',
  );
  expect(Object.values(verdicts).map(({ outcome }) => outcome)).toEqual(['stale']);
  await expect
    .poll(async () => [...(await colours())].filter((one) => one === banned || one === gradeA))
    .toEqual([]);
  expect(await colours()).toContain(neutral);
  await expect.poll(() => run.badge(opened.tab)).toBe('!');
});
