import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ledger, publish } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { lose, restore } from '../../../fixtures/desk/lost-ledger.ts';
import { readMonths } from '../../../fixtures/desk/read-register.ts';
import { openDeskDays } from '../publishing/open-desk-days.ts';

const desk = openDeskDays();
const day = 86_400;
const key = 'months/2026-11.json';
let november: string;

/** November is kept; then, in January, the ledger is lost: what was published when December ended nobody knows. */
beforeAll(async () => {
  await desk.recordAndPublish(registration(codeOf(1)));
  await desk.passSeconds(30 * day);
  november = (await (await env.ARCHIVE.get(key))?.text()) ?? '';
});
beforeEach(async () => {
  await lose();
  await env.ARCHIVE.put(key, november);
});

test('a restored desk tells the months that its archive holds, and passes over those that it can’t know', async () => {
  await restore();
  await desk.passSeconds(32 * day);
  console.log(JSON.stringify((await ledger().status()).failure));
  await publish();
  const months = (await readMonths()).map(({ month }) => month);
  await desk.passSeconds(31 * day);

  expect(months).toEqual(['2026-11']);
  expect((await readMonths()).map(({ month }) => month)).toEqual(['2026-11', '2027-01']);
});

test.each([
  ['not JSON', () => 'x'],
  ['of another month', () => november.replace('2026-11', '2026-10')],
  ['with a count that is none', () => november.replace('"registered":1', '"registered":-1')],
  ['with more than counts', () => november.replace('{', '{"agency":"示例",')],
])('counts that are %s are refused, and nothing is restored', async (_what, altered) => {
  await env.ARCHIVE.put(key, altered());

  const answer = await restore();

  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('restore.month');
});
