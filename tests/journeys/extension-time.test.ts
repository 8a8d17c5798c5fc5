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
  run = await runExtension(html, { records: [], validSeconds: 24 });
  // The browser has started: long enough to open a page and look at it, short enough to wait for.
  banEnds = addSeconds(toInstant(Date.now()), 14);
  await run.register.publish([
    makeAgencyRecord(2, { name: '示例（鹿溪）环保科技有限公司', level: 'banned', until: banEnds }),
  ]);
  await run.ask({ kind: 'check-now' });
});
afterAll(() => run.stop());

const [banned, gradeA, neutral] = ['rgb(179, 38, 30)', 'rgb(27, 110, 60)', 'rgb(90, 95, 102)'];

test('a ban ends by itself to the second, and data expires to grey, with every server down', async () => {
  const opened = await run.open();
  const colours = async () =>
    new Set((await readPaintColours(opened.page)).map(([, colour]) => colour));
  expect(await colours()).toContain(banned);
  expect(await run.badge(opened.tab)).toBe('⊘1');

  await run.register.stop();
  await opened.page.waitForTimeout(Math.max(toEpochMs(banEnds) - Date.now() - 3000, 0));
  expect(await colours()).toContain(banned);

  await expect.poll(colours, { timeout: 5000 }).not.toContain(banned);
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
