import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  comeDue,
  ledger,
  makeToken,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import {
  feedFiles,
  fileNames,
  readHead,
  readRegister,
} from '../../../fixtures/desk/read-register.ts';

let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
  await record(token, registration(codeOf(1)));
  await publish();
});

test('files are stored under the hash of their plain bytes, compressed where that is smaller', async () => {
  const objects = await env.REGISTER.list({ prefix: 'files/', include: ['httpMetadata'] });

  expect(objects.objects.length).toBeGreaterThan(0);
  const encodings = objects.objects.map(({ httpMetadata }) => httpMetadata?.contentEncoding);
  expect(encodings).toContain('br');
  await readRegister('2026-11-02T01:00:00.000Z');
});

describe('where only time has passed', () => {
  test('a head is signed anew after six hours, over the same files', async () => {
    await publish();
    const before = await readHead();
    await setClock('2026-11-21T02:00:00.000Z');
    await comeDue();

    const after = await readHead();

    expect(after?.head).toEqual({
      ...before?.head,
      sequence: (before?.head.sequence ?? 0) + 1,
      issuedAt: '2026-11-21T02:00:00.000Z',
      expiresAt: '2026-11-22T02:00:00.000Z',
    });
    await readRegister('2026-11-21T02:00:00.000Z');
  });

  test('a head is not signed anew before six hours are over', async () => {
    const before = await readHead();
    await setClock('2026-11-21T07:59:00.000Z');

    await comeDue();

    expect(await readHead()).toEqual(before);
  });
});

test('G3: superseded files are kept for readers on their way and gone within a day', async () => {
  await publish();
  const before = await fileNames();
  await record(token, registration(codeOf(3)));
  await publish();
  const both = await fileNames();
  await setClock('2026-11-21T10:00:00.000Z');
  await comeDue();

  const after = await fileNames();

  expect(before.every((name) => both.includes(name))).toBe(true);
  const feed = await feedFiles();
  expect(after.some((name) => before.includes(name) && !feed.has(name))).toBe(false);
  expect((await readRegister('2026-11-21T10:00:00.000Z')).record(codeOf(3))).toBeDefined();
});

test('an object that was evicted goes on where it was', async () => {
  const before = (await readHead())?.head.sequence ?? 0;
  await record(token, registration(codeOf(7)));
  await evictDurableObject(ledger());

  const { sequence } = await publish();

  expect(sequence).toBeGreaterThan(before);
  expect((await readRegister('2026-11-21T10:00:00.000Z')).record(codeOf(7))).toBeDefined();
});

test('publishing at once writes lost files anew', async () => {
  const { manifest: lost } = await publish();
  await env.REGISTER.delete(`files/${lost}`);

  await publish();

  expect(await fileNames()).toContain(lost);
});
