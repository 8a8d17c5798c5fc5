import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import type { SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import type { PublishingDesk } from '../../../../worker/desk/publishing/publishing-desk.ts';
import {
  ask,
  ledger,
  makeToken,
  post,
  problemOf,
  publish,
  record,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import {
  keep,
  lose,
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
import { keySetOf } from '../../../fixtures/keys/key-set-of.ts';
import { makeTestKey, type TestKey } from '../../../fixtures/keys/test-key.ts';

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

type Naming = {
  readonly isListed?: boolean;
  readonly withdrawn?: 'replaced' | 'lost' | 'stolen';
};

describe('right after the head key was rotated', () => {
  type Settings = PublishingDesk['settings'];
  let given: Settings;

  /** A head signed by the first of two head keys lies in the bucket; the desk has just been given the second. */
  async function rotateBeforeLoss(rootsOfBefore: 'same' | 'other', named: Naming = {}) {
    const [root, other, first, second] = await Promise.all([0, 1, 2, 3].map(makeTestKey));
    if (!root || !other || !first || !second) throw new Error('four keys');
    const before = await keySetOf({ root: rootsOfBefore === 'same' ? root : other, head: first });
    const plain = await keySetOf({ root, head: second }, { version: 2 });
    const gone = { kid: first.kid, publicKey: first.publicKey, at: '2026-01-01T00:00:00.000Z' };
    const withdrawnKeys = named.withdrawn ? [{ ...gone, reason: named.withdrawn }] : [];
    const after = { ...plain, keySet: { ...plain.keySet, withdrawnKeys } };
    await restore();
    await use([before], first);
    await publish();
    await lose();
    await use(named.isListed ? [before, after] : [after], second);
    return { second };
  }

  async function use(
    keySets: readonly [SignedKeySet, ...SignedKeySet[]],
    { kid, sign }: TestKey,
  ): Promise<void> {
    await runInDurableObject(ledger(), ({ desk }) => {
      given ??= desk.settings;
      const keys = { readHeadKey: async () => ({ kid, sign }), readKeySets: () => keySets };
      Object.assign(desk, { settings: { ...given, ...keys } });
    });
  }

  afterEach(async () => {
    await runInDurableObject(ledger(), ({ desk }) => void Object.assign(desk, { settings: given }));
    await env.REGISTER.put('head.json', JSON.stringify(whole.head));
    await env.REGISTER.put('keys/1.json', env.KEY_SET ?? '');
    await env.REGISTER.delete('keys/2.json');
  });

  test('a head signed before a rotation is believed where the same roots signed its key set', async () => {
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

  test.each<[string, Naming]>([
    ['KEY_SET lists the set of before', { isListed: true }],
    ['the newest set names its key as replaced', { withdrawn: 'replaced' }],
    ['the newest set names its key as lost', { withdrawn: 'lost' }],
  ])(
    'after all roots were replaced, a head signed before is believed where %s',
    async (_, named) => {
      await rotateBeforeLoss('other', named);

      expect((await restore()).status).not.toBe(409);
      expect((await ledger().status()).ledger).toEqual(whole.head.head.ledger);
    },
  );

  test('a head signed by a stolen key counts only for a tree that the operator vouches for', async () => {
    await rotateBeforeLoss('other', { withdrawn: 'stolen' });

    expect((await problemOf(await restore())).rules).toEqual(['restore.stolen-key']);
    const expected = whole.head.head.ledger;
    expect((await restore({ expected })).status).not.toBe(409);
    expect((await ledger().status()).ledger).toEqual(expected);
  });
});
