import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSeconds, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { makeRecord } from '../support/extension-records.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

let run: ExtensionRun;
let banEnds: string;

beforeAll(async () => {
  const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
  // Long enough for the browser to start, short enough to wait for.
  banEnds = addSeconds(toInstant(Date.now()), 20);
  const records = [
    makeRecord(2, { name: '示例（鹿溪）环保科技有限公司', level: 'banned', until: banEnds }),
  ];
  run = await runExtension(html, { records, validSeconds: 30 });
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
  await opened.page.waitForTimeout(Math.max(toEpochMs(banEnds) - Date.now() - 700, 0));
  expect(await colours()).toContain(banned);
  await opened.page.waitForTimeout(toEpochMs(banEnds) - Date.now() + 1000);

  expect(await colours()).not.toContain(banned);
  expect(await colours()).toContain(gradeA);
  expect(await run.badge(opened.tab)).toBe('1');

  const { verdicts } = await opened.stateWhere(({ register }) => register.condition === 'stale');
  await opened.page.waitForTimeout(1000);
  expect(Object.values(verdicts).map(({ outcome }) => outcome)).toEqual(['stale']);
  expect([...(await colours())].filter((colour) => colour === banned || colour === gradeA)).toEqual(
    [],
  );
  expect(await colours()).toContain(neutral);
  expect(await run.badge(opened.tab)).toBe('!');
});
