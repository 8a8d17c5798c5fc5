import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { acceptHead } from '../../../../shared/register/trust/accept-head.ts';
import type { KeySet, SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import type { Desk } from '../../../../worker/desk/object/open-desk.ts';
import { verifySignature } from '../../../../worker/desk/platform/verify-signature.ts';
import {
  ask,
  ledger,
  makeToken,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { readHead } from '../../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { keySetOf, publicPart } from '../../../fixtures/keys/key-set-of.ts';
import { makeTestKey, type TestKey } from '../../../fixtures/keys/test-key.ts';

let root: TestKey;
let head: TestKey;
let stranger: TestKey;
let first: SignedKeySet;
let given: Desk['settings'];

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  [root, head, stranger] = [await makeTestKey(), await makeTestKey(), await makeTestKey()];
  first = await make({});
  given = await runInDurableObject(ledger(), ({ desk }) => desk.settings);
  const { token } = await makeToken('officer-1', 'city-regulator', 300);
  await record(token, registration(codeOf(1)));
});

afterEach(() => setClock('2026-11-02T01:00:00.000Z'));

function make(changes: Partial<KeySet>, signers = [root]): Promise<SignedKeySet> {
  return keySetOf({ root, head }, { expiresAt: '2027-11-02T00:00:00.000Z', ...changes }, signers);
}

type Given = { readonly keySets: readonly SignedKeySet[]; readonly headKey?: TestKey };

async function give({ keySets: [one = first, ...more], headKey = head }: Given): Promise<void> {
  await runInDurableObject(ledger(), ({ desk }) => {
    const settings = {
      ...given,
      readKeySets: () => [one, ...more] as const,
      readHeadKey: async () => ({ kid: headKey.kid, sign: headKey.sign }),
    };
    Object.assign(desk, { settings });
  });
}

/** Sets what was published before, which tests of one ledger would otherwise leave to each other. */
async function setPublished(version: number): Promise<void> {
  await runInDurableObject(ledger(), ({ desk }) => desk.heads.recordKeySet(version));
}

async function tryPublish(): Promise<Response> {
  return ask('/v1/publish', operatorSecret, { method: 'POST' });
}

test.each<[string, string, () => Promise<void>]>([
  [
    'keys.expired',
    'a key set that has expired',
    async () => {
      await give({ keySets: [first] });
      await setClock('2027-11-02T00:00:00.000Z');
    },
  ],
  [
    'keys.too-long',
    'a key set that lasts longer than readers believe any',
    async () => give({ keySets: [await make({ expiresAt: '2030-01-01T00:00:00.000Z' })] }),
  ],
  [
    'keys.not-named',
    'a head key that the set lacks',
    () => give({ keySets: [], headKey: stranger }),
  ],
  [
    'keys.other-key',
    'another key under the name of the set’s',
    () => give({ keySets: [], headKey: { ...stranger, kid: head.kid } }),
  ],
  [
    'keys.unsigned',
    'a key set that its roots have not signed',
    async () => give({ keySets: [await make({}, [stranger])] }),
  ],
  [
    'keys.chain',
    'a key set that the one before has not signed',
    async () => {
      const other = await make({ version: 2, rootKeys: [publicPart(stranger)] }, [stranger]);
      await give({ keySets: [first, other] });
    },
  ],
  [
    'keys.gap',
    'a key set that readers of the last one can’t reach',
    async () => give({ keySets: [await make({ version: 3 })] }),
  ],
  [
    'keys.older',
    'a key set older than the one published',
    async () => {
      await setPublished(2);
      await give({ keySets: [first] });
    },
  ],
  [
    'keys.jurisdiction',
    'a key set of another city',
    async () => give({ keySets: [await make({ jurisdiction: '330100' })] }),
  ],
])('%s: nothing is signed under %s, and status and problem say so', async (rule, _name, harm) => {
  await setPublished(1);
  const before = await readHead();
  await harm();

  const problem = await problemOf(await tryPublish());
  const { keys, failure } = await ledger().status();

  expect(problem).toMatchObject({ status: 503, name: 'keys-unfit', rules: [rule] });
  expect(keys.problem).toMatchObject({ rule });
  expect(failure?.error).toContain(rule);
  expect(await readHead()).toEqual(before);
  await setPublished(1);
});

test.each([
  ['2027-09-02T00:00:00.000Z', null],
  ['2027-09-03T00:00:00.000Z', { rule: 'keys.ending' }],
  ['2027-11-01T00:00:00.000Z', { rule: 'keys.ending' }],
])('the end of a key set is warned of sixty days before: on %s', async (now, warning) => {
  await give({ keySets: [first] });
  await setClock(now);

  const { keys } = await ledger().status();

  expect(keys).toMatchObject({ version: 1, expiresAt: '2027-11-02T00:00:00.000Z', problem: null });
  if (warning) expect(keys.warning).toMatchObject(warning);
  else expect(keys.warning).toBeNull();
});

test('no head outlives its key set', async () => {
  await give({ keySets: [first] });
  await setClock('2027-11-01T12:00:00.000Z');

  await publish();

  const signed = await readHead();
  const now = '2027-11-01T12:00:00.000Z';
  const ground = { keySet: first.keySet, verify: verifySignature, now };
  expect(signed?.head.expiresAt).toBe('2027-11-02T00:00:00.000Z');
  expect(await acceptHead(canonicalBytes(signed), ground)).toMatchObject({ kind: 'accepted' });
});

test('key sets that follow each other are all published, so that no reader is left behind', async () => {
  const newRoot = await makeTestKey();
  const second = await make({ version: 2, rootKeys: [publicPart(newRoot)] }, [root, newRoot]);
  const third = await make(
    { version: 3, rootKeys: [publicPart(newRoot)], headKeys: [publicPart(stranger)] },
    [newRoot],
  );
  await setPublished(1);
  await give({ keySets: [second, third], headKey: stranger });

  await publish();

  for (const keys of [second, third]) {
    const stored = await env.REGISTER.get(`keys/${keys.keySet.version}.json`);
    expect(await stored?.json()).toEqual(keys);
  }
  expect((await ledger().status()).keys).toMatchObject({ version: 3, problem: null });
});
