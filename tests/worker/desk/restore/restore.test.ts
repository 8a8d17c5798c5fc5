import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { ask, ledger, makeToken, post, problemOf, record } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import {
  keep,
  loseBeforeEach,
  now,
  postedBefore,
  restore,
  tables,
  whole,
} from '../../../fixtures/desk/lost-ledger.ts';
import {
  feedFiles,
  fileNames,
  readHead,
  readRegister,
} from '../../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

loseBeforeEach();

describe('a lost ledger', () => {
  test('a lost ledger is rebuilt byte for byte, with its tree, keys, personal fields, erasures and accesses', async () => {
    const answer = await restore();

    expect(await answer.json()).toMatchObject({
      kind: 'restored',
      batches: 4,
      ledger: whole.head.head.ledger,
    });
    expect(await tables()).toBe(whole.tables);
  });

  test('a restored ledger publishes a register that a reader of the head before accepts', async () => {
    await restore();

    const { head: before } = whole.head;
    const { head: after } = (await readHead()) ?? {};
    expect((await readRegister(now)).record(codeOf(1))).toBeDefined();
    expect(after?.sequence).toBeGreaterThan(before.sequence);
    expect(after).toMatchObject({ recordsRoot: before.recordsRoot, ledger: before.ledger });
  });

  test('a restored ledger recognises a batch that is sent again, and goes on after the last entry', async () => {
    await restore();
    const { token } = await makeToken('officer-1');

    const again = await post({ token, key: postedBefore.key, body: registration(codeOf(9)) });
    const { entries } = await record(token, registration(codeOf(5)));

    // Its personal fields were erased, and the body's hash with them: the key alone is left.
    expect(await problemOf(again)).toMatchObject({ name: 'idempotency-key-reused' });
    expect(entries).toMatchObject([{ id: '330300-7', seq: 6 }]);
    await env.ARCHIVE.delete('entries/6-6.ndjson');
  });

  test('a lost ledger takes nothing and publishes nothing until it is restored', async () => {
    const { token } = await makeToken('officer-1');

    const refused = await post({ token, body: registration(codeOf(5)) });
    const published = await ask('/v1/publish', operatorSecret, { method: 'POST' });

    expect(await problemOf(refused)).toMatchObject({ status: 503, name: 'ledger-lost' });
    expect(published.status).toBe(502);
    expect([...(await keep(env.ARCHIVE)).keys()]).toEqual([...whole.archive.keys()]);
  });

  test('a restore that was cut off is taken up again', async () => {
    await runInDurableObject(ledger(), (_object, { storage }) => storage.kv.put('restoring', true));

    const answer = await restore();

    expect(answer.status).toBe(200);
    expect(await tables()).toBe(whole.tables);
  });

  test('a restored ledger has no public export until one is made anew, for what the old one showed is not known', async () => {
    await env.REGISTER.put('export.json', '{"v":1,"kind":"ready","validUntil":null,"parts":[]}');
    await env.REGISTER.put('export/1.ndjson', 'x');

    await restore();

    expect(await env.REGISTER.get('export.json')).toBeNull();
    expect(await env.REGISTER.get('export/1.ndjson')).toBeNull();
  });

  test('a restored ledger lists the old files as superseded, so that they go in their time', async () => {
    const before = await fileNames();
    await env.REGISTER.put('files/left-over', 'x');

    await restore();

    const listed = await runInDurableObject(ledger(), (object) =>
      object.desk.files.supersededBefore('2100-01-01T00:00:00.000Z'),
    );
    const inUse = new Set([(await readHead())?.head.manifest, ...(await feedFiles()).keys()]);
    expect(listed).toContain('left-over');
    expect(listed.filter((name) => inUse.has(name))).toEqual([]);
    expect(await fileNames()).toEqual(expect.arrayContaining([...before]));
    await env.REGISTER.delete('files/left-over');
  });
});
