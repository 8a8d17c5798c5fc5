import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import type { PublishingDesk } from '../../../../worker/desk/publishing/publishing-desk.ts';
import { ledger, problemOf, publish } from '../../../fixtures/desk/desk.ts';
import { lose, loseBeforeEach, restore, whole } from '../../../fixtures/desk/lost-ledger.ts';
import { readHead } from '../../../fixtures/desk/read-register.ts';
import { keySetOf } from '../../../fixtures/keys/key-set-of.ts';
import { makeTestKey, type TestKey } from '../../../fixtures/keys/test-key.ts';

loseBeforeEach();

type Naming = {
  readonly isListed?: boolean;
  readonly withdrawn?: 'replaced' | 'lost' | 'stolen';
};

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

test('after a loss, a head signed before a rotation is believed where the same roots signed its key set', async () => {
  const { second } = await rotateBeforeLoss('same');
  const sequence = (await readHead())?.head.sequence ?? 0;

  const answer = await restore();

  expect(await answer.json()).toMatchObject({ kind: 'restored', ledger: whole.head.head.ledger });
  const { head } = (await readHead()) ?? {};
  expect(head?.kid).toBe(second.kid);
  expect(head?.sequence).toBeGreaterThan(sequence);
});

test('after a loss, a head is not believed for a key set that other roots signed', async () => {
  await rotateBeforeLoss('other');

  expect((await problemOf(await restore())).rules).toEqual(['restore.head']);
});

test.each<[string, Naming]>([
  ['KEY_SET lists the set of before', { isListed: true }],
  ['the newest set names its key as replaced', { withdrawn: 'replaced' }],
  ['the newest set names its key as lost', { withdrawn: 'lost' }],
])('after all roots were replaced, a head signed before is believed where %s', async (_, named) => {
  await rotateBeforeLoss('other', named);

  expect((await restore()).status).not.toBe(409);
  expect((await ledger().status()).ledger).toEqual(whole.head.head.ledger);
});

test('after a loss, a head signed by a stolen key counts only for a tree that the operator vouches for', async () => {
  await rotateBeforeLoss('other', { withdrawn: 'stolen' });

  expect((await problemOf(await restore())).rules).toEqual(['restore.stolen-key']);
  const expected = whole.head.head.ledger;
  expect((await restore({ expected })).status).not.toBe(409);
  expect((await ledger().status()).ledger).toEqual(expected);
});
