import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { lose, restore } from '../../../fixtures/desk/lost-ledger.ts';
import { readMonths } from '../../../fixtures/desk/read-register.ts';

const key = 'months/2026-11.json';
let november: string;

/** November is kept; then the ledger is lost, until January: what was published when December ended nobody knows. */
beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('officer-1');
  await record(token, registration(codeOf(1)));
  await publish();
  await setClock('2026-12-02T01:00:00.000Z');
  await publish();
  november = (await (await env.ARCHIVE.get(key))?.text()) ?? '';
});
beforeEach(async () => {
  await lose();
  await env.ARCHIVE.put(key, november);
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

test('a restored desk tells the months that its archive holds, and passes over those that it can’t know', async () => {
  await setClock('2027-01-02T01:00:00.000Z');

  await restore();
  await publish();
  const restored = (await readMonths()).map(({ month }) => month);
  await setClock('2027-02-01T01:00:00.000Z');
  await publish();

  expect(restored).toEqual(['2026-11']);
  expect((await readMonths()).map(({ month }) => month)).toEqual(['2026-11', '2027-01']);
});
