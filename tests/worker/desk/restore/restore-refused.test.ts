import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { ask, ledger, makeToken, problemOf } from '../../../fixtures/desk/desk.ts';
import { loseBeforeEach, restore, tables, whole } from '../../../fixtures/desk/lost-ledger.ts';

loseBeforeEach();

describe('a restore is refused', () => {
  const flip = (text: string) => text.replace('"first"', '"third"');

  test.each<[string, string, string, () => Promise<unknown>]>([
    [
      'a batch is missing',
      'restore.gap',
      '3-4.ndjson',
      () => env.ARCHIVE.delete('entries/2-2.ndjson'),
    ],
    [
      'the last batch is missing',
      'restore.other-tree',
      'head.json',
      () => env.ARCHIVE.delete('entries/5-5.ndjson'),
    ],
    [
      'batches overlap',
      'restore.gap',
      '0-2.ndjson',
      () => env.ARCHIVE.put('entries/0-2.ndjson', 'x'),
    ],
    [
      'an entry was altered',
      'restore.altered',
      '0-1.ndjson',
      () => putBatch('entries/0-1.ndjson', flip),
    ],
    [
      'an entry was altered and the notes of roots lost',
      'restore.other-tree',
      'head.json',
      async () => {
        for (const [key, { bytes }] of whole.archive) await env.ARCHIVE.put(key, bytes);
        const { bytes } = whole.archive.get('entries/0-1.ndjson') ?? {};
        await env.ARCHIVE.put('entries/0-1.ndjson', flip(new TextDecoder().decode(bytes)));
      },
    ],
    [
      'a line was cut off',
      'restore.altered',
      '0-1.ndjson',
      () => putBatch('entries/0-1.ndjson', (text) => text.slice(0, text.indexOf('\n') + 1)),
    ],
    [
      'an entry is not in its canonical form',
      'restore.altered',
      '0-1.ndjson',
      () => putBatch('entries/0-1.ndjson', (text) => text.replace(':', ': ')),
    ],
    [
      'an entry is of another city',
      'restore.foreign-entry',
      '2-2.ndjson',
      () => putBatch('entries/2-2.ndjson', (text) => text.replace('"330300"', '"330100"')),
    ],
    [
      'a file is no batch',
      'restore.foreign-file',
      'entries/README.txt',
      () => env.ARCHIVE.put('entries/README.txt', 'x'),
    ],
    [
      'personal fields are missing',
      'restore.personal',
      '3-4.ndjson',
      () => env.ARCHIVE.delete('personal/3-4.ndjson'),
    ],
    [
      'personal fields were altered',
      'restore.personal',
      '3-4.ndjson',
      () => putBatch('personal/3-4.ndjson', (text) => text.replace('示例王某', '示例赵某')),
    ],
    [
      'the archive is empty',
      'restore.nothing',
      'entries/',
      async () => {
        for (const key of whole.archive.keys()) await env.ARCHIVE.delete(key);
      },
    ],
  ])('a restore is refused where %s', async (_name, rule, file, harm) => {
    await harm();

    const problem = await problemOf(await restore());

    expect(problem).toMatchObject({ status: 409, name: 'restore-refused' });
    expect(problem.faults).toMatchObject([{ rule, field: file }]);
    expect((await ledger().status()).ledger.size).toBe(0);
  });

  test('a restore is refused where the ledger is not empty', async () => {
    await restore();

    const problem = await problemOf(await restore());

    expect(problem.rules).toEqual(['restore.not-empty']);
    expect(await tables()).toBe(whole.tables);
  });

  test('a restore is refused where the published head is signed by another key', async () => {
    const { head, signature } = whole.head;
    const forged = JSON.stringify({ head: { ...head, sequence: 999 }, signature });
    await env.REGISTER.put('head.json', forged);

    const problem = await problemOf(await restore());

    expect(problem.rules).toEqual(['restore.head']);
    await env.REGISTER.put('head.json', JSON.stringify(whole.head));
  });

  test('a restore is refused where the operator vouches for another tree', async () => {
    const expected = { size: 3, root: '0'.repeat(64) };

    expect((await problemOf(await restore({ expected }))).rules).toEqual(['restore.other-tree']);
  });

  test('a restore is refused without the operator’s secret', async () => {
    const { token } = await makeToken('operator-1', 'operator');

    const answer = await ask('/v1/restore', token, { method: 'POST' });

    expect(await problemOf(answer)).toMatchObject({ name: 'operator-only' });
  });
});

async function putBatch(name: string, change: (text: string) => string): Promise<void> {
  const { object, bytes } = whole.archive.get(name) ?? {};
  if (!object) throw new Error(`no ${name}`);
  const text = change(new TextDecoder().decode(bytes));
  await env.ARCHIVE.put(name, text, { customMetadata: object.customMetadata ?? {} });
}
