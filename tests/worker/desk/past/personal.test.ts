import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { checkInclusion } from '../../../../shared/ledger/inclusion-proof.ts';
import { leafHashOf } from '../../../../shared/ledger/leaf.ts';
import { isPersonalOf } from '../../../../shared/ledger/personal.ts';
import type { InclusionProof } from '../../../../worker/desk/past/prove.ts';
import {
  ask,
  ledger,
  makeToken,
  post,
  problemOf,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

const secret = '示例联系人张某';
const named = (serial: number) => ({
  ...registration(codeOf(serial)),
  personal: { contact: secret },
});
const caseHeader = { 'Case-Number': encodeURIComponent('温环案〔2026〕1号') };

let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
});

async function entryAbout(serial: number): Promise<Entry> {
  const answer = await ask(`/v1/subjects/${codeOf(serial)}`, token);
  const { entries } = await answer.json<{ entries: Entry[] }>();
  const [entry] = entries;
  if (!entry) throw new Error('nothing on record');
  return entry;
}

function erase(id: string, credential = token, body: unknown = { reason: '本人申请删除' }) {
  return ask(`/v1/entries/${id}/personal`, credential, {
    method: 'DELETE',
    body: JSON.stringify(body),
  });
}

/** Everything that desk and buckets hold, as text. */
async function everything(): Promise<string> {
  const tables = await runInDurableObject(ledger(), (_object, { storage }) =>
    ['entries', 'batches', 'personal', 'erasures', 'projections', 'accesses'].map((table) =>
      JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray()),
    ),
  );
  const texts = [...tables];
  for (const bucket of [env.ARCHIVE, env.REGISTER]) {
    for (const { key } of (await bucket.list()).objects) {
      const object = await bucket.get(key);
      texts.push(key, JSON.stringify(object?.customMetadata), (await object?.text()) ?? '');
    }
  }
  return texts.join('\n');
}

async function isProvable(entry: Entry): Promise<boolean> {
  const proof = await (await ask(`/v1/proofs/inclusion/${entry.id}`, token)).json<InclusionProof>();
  const leaf = await runInDurableObject(ledger(), ({ desk }) =>
    desk.entries.salted(entry.seq, 1).map(leafHashOf),
  );
  return checkInclusion(leaf[0] ?? new Uint8Array(), entry.seq, proof.tree, proof.path);
}

test('personal fields stay out of the ledger, which holds their salted hash', async () => {
  await record(token, [registration(codeOf(1)), named(2)]);

  const entry = await entryAbout(2);
  const answer = await ask(`/v1/entries/${entry.id}/personal`, token, { headers: caseHeader });

  const kept = await answer.json<{ salt: string; fields: Record<string, string> }>();
  expect(JSON.stringify(entry)).not.toContain(secret);
  expect(entry).not.toHaveProperty('personal');
  expect(kept.fields).toEqual({ contact: secret });
  expect(isPersonalOf(entry.personalHash, kept)).toBe(true);
  expect(isPersonalOf(entry.personalHash, { ...kept, fields: { contact: '某' } })).toBe(false);
  expect((await entryAbout(1)).personalHash).toBeUndefined();
});

test('erased personal fields are gone from desk and archive, and every proof still holds', async () => {
  const posting = { token, key: 'named-entries-1', body: [named(3), named(4)] };
  await post(posting);
  const [erased, kept] = [await entryAbout(3), await entryAbout(4)];
  const before = await everything();
  const provable = await isProvable(erased);

  const answers = [await erase(erased.id), await erase(erased.id)];
  await erase(kept.id);
  await erase((await entryAbout(2)).id);

  const after = await everything();
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(before).toContain(secret);
  expect(after).not.toContain(secret);
  expect(after).toContain('本人申请删除');
  expect(provable).toBe(true);
  expect(await entryAbout(3)).toEqual(erased);
  expect(await isProvable(erased)).toBe(true);
  // The body's hash would let a name be guessed: it goes too, and its key is used up.
  expect(await problemOf(await post(posting))).toMatchObject({ name: 'idempotency-key-reused' });
});

test('erased personal fields can’t be kept again', async () => {
  const { seq } = await entryAbout(3);

  await runInDurableObject(ledger(), (object) => {
    const again = () => object.desk.personal.keep(seq, { salt: 'x', fields: { contact: secret } });
    expect(again).toThrow(/erased/);
  });
});

test.each(['county-regulator', 'auditor', 'joint-discipline-authority'] as const)(
  'a %s erases nothing',
  async (role) => {
    const { token: other } = await makeToken('other-1', role);

    const problem = await problemOf(await erase((await entryAbout(3)).id, other));

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
  },
);

test('an erasure needs a reason, an entry and personal fields', async () => {
  const { id } = await entryAbout(1);

  const problems = await Promise.all(
    [erase(id, token, {}), erase('330300-999'), erase(id)].map(async (asked) =>
      problemOf(await asked),
    ),
  );

  expect(problems.map(({ name }) => name)).toEqual([
    'malformed-body',
    'entry-unknown',
    'no-personal',
  ]);
});
