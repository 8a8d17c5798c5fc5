import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedHead } from '../../../shared/register/head.ts';
import type { SignedKeySet } from '../../../shared/register/key-set.ts';
import { migrate } from '../../../worker/desk/ledger/schema.ts';
import type { PublishingDesk } from '../../../worker/desk/publishing/publishing-desk.ts';
import { operatorSecret } from '../desk-operator.ts';
import { ask, ledger, makeToken, post, problemOf, publish, record, setClock } from './desk.ts';
import { codeOf, listing, notice, proposal, registration } from './drafts.ts';
import { keySetOf, makeTestKey, type TestKey } from './keys.ts';
import { fileNames, readHead, readRegister } from './register.ts';

const now = '2026-11-16T01:00:00.000Z';
const posting = {
  key: 'before-the-loss',
  body: [
    { ...registration(codeOf(3)), personal: { contact: '示例王某' } },
    { ...registration(codeOf(4)), personal: { contact: '示例李某' } },
  ],
};
const caseHeader = { 'Case-Number': 'case-1' };

type Kept = ReadonlyMap<string, { readonly bytes: ArrayBuffer; readonly object: R2Object }>;
let whole: { readonly archive: Kept; readonly tables: string; readonly head: SignedHead };

/** A ledger with a listing, personal fields kept and erased, an access, and a register. */
beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('officer-1');
  const { token: second } = await makeToken('officer-2');
  const { token: auditor } = await makeToken('auditor-1', 'auditor');
  await record(token, [registration(codeOf(1)), proposal(codeOf(1), 'WZ-1')]);
  await record(token, notice(codeOf(1), 'WZ-1', '2026-11-02'));
  const { entries } = await (await post({ token, ...posting })).json<{
    entries: { id: string }[];
  }>();
  await ask(`/v1/entries/${entries[1]?.id}/personal`, token, {
    method: 'DELETE',
    body: JSON.stringify({ reason: '本人申请删除' }),
  });
  await setClock(now);
  await record(second, listing(codeOf(1), 'WZ-1'));
  await ask(`/v1/subjects/${codeOf(1)}/history`, auditor, { headers: caseHeader });
  await publish();
  await publish();
  const head = await readHead();
  if (!head) throw new Error('nothing was published');
  whole = { archive: await keep(env.ARCHIVE), tables: await tables(), head };
});

beforeEach(lose);

/** The archive as it was, whatever a test did to it. */
afterEach(async () => {
  for (const { key } of (await env.ARCHIVE.list()).objects) await env.ARCHIVE.delete(key);
  for (const [key, { bytes, object }] of whole.archive) {
    await env.ARCHIVE.put(key, bytes, { customMetadata: object.customMetadata ?? {} });
  }
});

async function keep(bucket: R2Bucket): Promise<Kept> {
  const kept = new Map();
  for (const { key } of (await bucket.list()).objects) {
    const object = await bucket.get(key);
    if (object) kept.set(key, { bytes: await object.arrayBuffer(), object });
  }
  return kept;
}

/** What must come back byte for byte. */
function tables(): Promise<string> {
  return runInDurableObject(ledger(), (object, { storage }) => {
    const rows = ['entries', 'personal', 'erasures', 'accesses'].map((table) =>
      storage.sql.exec(`SELECT * FROM ${table}`).toArray(),
    );
    const batches = storage.sql
      .exec(
        'SELECT firstSeq, entries, person, idempotencyKey, bodyHash, recordedAt, treeRoot FROM batches',
      )
      .toArray();
    return JSON.stringify([rows, batches, object.desk.entries.head()]);
  });
}

/** The object’s storage is gone, as with the machine that held it; a new object lays its tables anew. */
async function lose(): Promise<void> {
  await runInDurableObject(ledger(), async (_object, { storage }) => {
    await storage.deleteAlarm();
    await storage.deleteAll();
    migrate(storage);
  });
}

function restore(body: unknown = {}): Promise<Response> {
  return ask('/v1/restore', operatorSecret, { method: 'POST', body: JSON.stringify(body) });
}

async function putBatch(name: string, change: (text: string) => string): Promise<void> {
  const { object, bytes } = whole.archive.get(name) ?? {};
  if (!object) throw new Error(`no ${name}`);
  const text = change(new TextDecoder().decode(bytes));
  await env.ARCHIVE.put(name, text, { customMetadata: object.customMetadata ?? {} });
}

describe('a lost ledger', () => {
  test('is rebuilt byte for byte, with its tree, keys, personal fields, erasures and accesses', async () => {
    const answer = await restore();

    expect(await answer.json()).toMatchObject({
      kind: 'restored',
      batches: 4,
      ledger: whole.head.head.ledger,
    });
    expect(await tables()).toBe(whole.tables);
  });

  test('publishes a register that a reader of the head before accepts', async () => {
    await restore();

    const { head: before } = whole.head;
    const { head: after } = (await readHead()) ?? {};
    expect((await readRegister(now)).record(codeOf(1))).toBeDefined();
    expect(after?.sequence).toBeGreaterThan(before.sequence);
    expect(after).toMatchObject({ recordsRoot: before.recordsRoot, ledger: before.ledger });
  });

  test('takes a batch sent again for what it was, and goes on after the last entry', async () => {
    await restore();
    const { token } = await makeToken('officer-1');

    const again = await post({ token, key: 'before-the-loss', body: registration(codeOf(9)) });
    const { entries } = await record(token, registration(codeOf(5)));

    // Its personal fields were erased, and the body's hash with them: the key alone is left.
    expect(await problemOf(again)).toMatchObject({ name: 'idempotency-key-reused' });
    expect(entries).toEqual([{ id: '330300-7', seq: 6 }]);
    await env.ARCHIVE.delete('entries/6-6.ndjson');
  });

  test('takes nothing and publishes nothing until it is restored', async () => {
    const { token } = await makeToken('officer-1');

    const refused = await post({ token, body: registration(codeOf(5)) });
    const published = await ask('/v1/publish', operatorSecret, { method: 'POST' });

    expect(await problemOf(refused)).toMatchObject({ status: 503, name: 'ledger-lost' });
    expect(published.status).toBe(502);
    expect([...(await keep(env.ARCHIVE)).keys()]).toEqual([...whole.archive.keys()]);
  });

  test('takes up a restore that was cut off', async () => {
    await runInDurableObject(ledger(), (_object, { storage }) => storage.kv.put('restoring', true));

    const answer = await restore();

    expect(answer.status).toBe(200);
    expect(await tables()).toBe(whole.tables);
  });

  test('has no public export until one is made anew: nobody knows what the one before still showed', async () => {
    await env.REGISTER.put('export.json', '{"v":1,"kind":"ready","validUntil":null,"parts":[]}');
    await env.REGISTER.put('export/1.ndjson', 'x');

    await restore();

    expect(await env.REGISTER.get('export.json')).toBeNull();
    expect(await env.REGISTER.get('export/1.ndjson')).toBeNull();
  });

  test('lists the files of before as superseded, so that they go in their time', async () => {
    const before = await fileNames();
    await env.REGISTER.put('files/left-over', 'x');

    await restore();

    const listed = await runInDurableObject(ledger(), (object) =>
      object.desk.files.supersededBefore('2100-01-01T00:00:00.000Z'),
    );
    expect(listed).toEqual(['left-over']);
    expect(await fileNames()).toEqual(expect.arrayContaining([...before]));
    await env.REGISTER.delete('files/left-over');
  });
});

describe('right after the head key was rotated', () => {
  type Settings = PublishingDesk['settings'];
  let given: Settings;

  /** A head signed by the first of two head keys lies in the bucket; the desk has just been given the second. */
  async function rotateBeforeLoss(rootsOfBefore: 'same' | 'other') {
    const [root, other, first, second] = await Promise.all([0, 1, 2, 3].map(makeTestKey));
    if (!root || !other || !first || !second) throw new Error('four keys');
    const before = await keySetOf(1, rootsOfBefore === 'same' ? root : other, first);
    const after = await keySetOf(2, root, second);
    await restore();
    await use(before, first);
    await publish();
    await lose();
    await use(after, second);
    return { second };
  }

  async function use(keySet: SignedKeySet, { kid, sign }: TestKey): Promise<void> {
    await runInDurableObject(ledger(), ({ desk }) => {
      given ??= desk.settings;
      const keys = { readHeadKey: async () => ({ kid, sign }), readKeySet: () => keySet };
      Object.assign(desk, { settings: { ...given, ...keys } });
    });
  }

  afterEach(async () => {
    await runInDurableObject(ledger(), ({ desk }) => void Object.assign(desk, { settings: given }));
    await env.REGISTER.put('head.json', JSON.stringify(whole.head));
    await env.REGISTER.put('keys/1.json', env.KEY_SET ?? '');
    await env.REGISTER.delete('keys/2.json');
  });

  test('the head signed before is believed where the same roots signed its key set', async () => {
    const { second } = await rotateBeforeLoss('same');
    const sequence = (await readHead())?.head.sequence ?? 0;

    const answer = await restore();

    expect(await answer.json()).toMatchObject({ kind: 'restored', ledger: whole.head.head.ledger });
    const { head } = (await readHead()) ?? {};
    expect(head?.kid).toBe(second.kid);
    expect(head?.sequence).toBeGreaterThan(sequence);
  });

  test('a head is not believed for a key set that other roots signed', async () => {
    await rotateBeforeLoss('other');

    expect((await problemOf(await restore())).rules).toEqual(['restore.head']);
  });
});

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
  ])('where %s', async (_name, rule, file, harm) => {
    await harm();

    const problem = await problemOf(await restore());

    expect(problem).toMatchObject({ status: 409, name: 'restore-refused' });
    expect(problem.faults).toMatchObject([{ rule, field: file }]);
    expect((await ledger().status()).ledger.size).toBe(0);
  });

  test('where the ledger is not empty', async () => {
    await restore();

    const problem = await problemOf(await restore());

    expect(problem.rules).toEqual(['restore.not-empty']);
    expect(await tables()).toBe(whole.tables);
  });

  test('where the published head is signed by somebody else', async () => {
    const { head, signature } = whole.head;
    const forged = JSON.stringify({ head: { ...head, sequence: 999 }, signature });
    await env.REGISTER.put('head.json', forged);

    const problem = await problemOf(await restore());

    expect(problem.rules).toEqual(['restore.head']);
    await env.REGISTER.put('head.json', JSON.stringify(whole.head));
  });

  test('where the operator vouches for another tree', async () => {
    const expected = { size: 3, root: '0'.repeat(64) };

    expect((await problemOf(await restore({ expected }))).rules).toEqual(['restore.other-tree']);
  });

  test('for everybody but the operator’s secret', async () => {
    const { token } = await makeToken('operator-1', 'operator');

    const answer = await ask('/v1/restore', token, { method: 'POST' });

    expect(await problemOf(answer)).toMatchObject({ name: 'operator-only' });
  });
});
