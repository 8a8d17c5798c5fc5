import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { leafHashOf, type SaltedEntry } from '../../../../shared/ledger/leaf.ts';
import { appendLeafHash, emptyTree, treeHead } from '../../../../shared/ledger/merkle-tree.ts';
import {
  ledger,
  makeToken,
  post,
  problemOf,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, listing, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';

let token: string;
let second: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
  ({ token: second } = await makeToken('officer-2'));
});

async function storedLines(): Promise<string[]> {
  return runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql
      .exec<{ json: string }>('SELECT json FROM entries ORDER BY seq')
      .toArray()
      .map(({ json }) => json),
  );
}

function storedEntries(): Promise<readonly SaltedEntry[]> {
  return runInDurableObject(ledger(), ({ desk }) => desk.entries.salted(0, 1000));
}

async function treeOfLedger() {
  const leaves = (await storedEntries()).map((entry) => leafHashOf(entry) ?? new Uint8Array());
  return treeHead(leaves.reduce((tree, leaf) => appendLeafHash(tree, leaf), emptyTree));
}

describe('recording', () => {
  test('a recorded entry is answered with its id, its number and the tree’s head', async () => {
    const before = (await storedLines()).length;

    const answer = await post({ token, body: registration(codeOf(1)) });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      entries: [
        { id: `330300-${before + 1}`, seq: before, salts: (await storedEntries())[before]?.salts },
      ],
      recordedAt: '2026-11-02T01:00:00.000Z',
      tree: await treeOfLedger(),
    });
  });

  test('the ledger alone adds who recorded, when and where', async () => {
    const forged = { ...registration(codeOf(2)), seq: 0, actor: { person: 'someone-else' } };

    const refused = await problemOf(await post({ token, body: forged }));
    await record(token, registration(codeOf(2)));

    expect(refused.rules).toEqual(['field.unknown', 'field.unknown']);
    const entry = JSON.parse((await storedLines()).at(-1) ?? '');
    expect(entry).toMatchObject({
      v: 1,
      jurisdiction: '330300',
      recordedAt: '2026-11-02T01:00:00.000Z',
      effectiveFrom: '2026-11-02T01:00:00.000Z',
      actor: { person: 'officer-1', authority: '示例市生态环境局', role: 'city-regulator' },
    });
  });

  test('an entry is stored as its canonical JSON', async () => {
    await record(token, registration(codeOf(3)));

    const line = (await storedLines()).at(-1) ?? '';

    expect(line).toBe(canonicalJson(JSON.parse(line)));
  });

  test('a batch is recorded in order and lies in the archive when it is acknowledged', async () => {
    const drafts = [registration(codeOf(4)), registration(codeOf(5)), registration(codeOf(6))];

    const { entries, tree } = await record(token, drafts);

    const [first, , last] = entries;
    const archived = await env.ARCHIVE.get(`entries/${first?.seq}-${last?.seq}.ndjson`);
    const stored = (await storedEntries()).slice(-3).map(canonicalJson);
    expect(await archived?.text()).toBe(`${stored.join('\n')}\n`);
    expect(tree).toEqual(await treeOfLedger());
  });

  test('a batch sees its own earlier entries', async () => {
    const code = codeOf(7);

    const { entries } = await record(token, [
      registration(code),
      proposal(code, 'WZ-7'),
      notice(code, 'WZ-7', '2026-11-02'),
    ]);

    expect(entries).toHaveLength(3);
  });

  test('one bad entry stops the whole batch, and the answer names entry, field and rule', async () => {
    const before = await storedLines();
    const batch = [registration(codeOf(8)), registration('91990000MA00000000'), { kind: 'x' }];

    const problem = await problemOf(await post({ token, body: batch }));

    expect(problem).toMatchObject({ status: 422, name: 'invalid-entries' });
    expect(problem.faults).toMatchObject([
      { entry: 1, field: 'subject.code', rule: 'uscc.check-digit' },
      { entry: 2, field: 'kind', rule: 'kind.unknown' },
    ]);
    for (const { zh, en } of problem.faults ?? []) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
    expect(await storedLines()).toEqual(before);
  });

  test('a clock that steps back does not make a later entry look earlier', async () => {
    const { recordedAt: earlier } = await record(token, registration(codeOf(9)));
    await setClock('2026-11-01T00:00:00.000Z');

    const { recordedAt: later } = await record(token, registration(codeOf(10)));

    expect(later >= earlier).toBe(true);
    await setClock('2026-11-02T01:00:00.000Z');
  });
});

describe('an idempotency key', () => {
  test('an idempotency key with the same body brings the same answer and records nothing', async () => {
    const posting = { token, key: 'replayed-0001', body: registration(codeOf(20)) };
    const first = await post(posting);
    const before = await storedLines();

    const replay = await post(posting);

    expect(replay.status).toBe(201);
    expect(replay.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await replay.text()).toBe(await first.text());
    expect(await storedLines()).toEqual(before);
  });

  test('an idempotency key with the same body brings the same answer after later entries too', async () => {
    const posting = { token, key: 'replayed-0002', body: [registration(codeOf(21))] };
    const first = await post(posting);
    await record(token, registration(codeOf(22)));

    const replay = await post(posting);

    expect(await replay.text()).toBe(await first.text());
  });

  test('an idempotency key with another body is refused', async () => {
    await post({ token, key: 'reused-0001', body: registration(codeOf(23)) });
    const before = await storedLines();

    const answer = await post({ token, key: 'reused-0001', body: registration(codeOf(24)) });

    expect(await problemOf(answer)).toMatchObject({ status: 422, name: 'idempotency-key-reused' });
    expect(await storedLines()).toEqual(before);
  });

  test('an idempotency key of one person doesn’t count for another', async () => {
    await post({ token, key: 'shared-key-1', body: registration(codeOf(25)) });

    const answer = await post({
      token: second,
      key: 'shared-key-1',
      body: registration(codeOf(26)),
    });

    expect(answer.status).toBe(201);
  });

  test('the idempotency key of a refused batch may be used again for the corrected one', async () => {
    const refused = await post({ token, key: 'mended-0001', body: registration('1') });

    const mended = await post({ token, key: 'mended-0001', body: registration(codeOf(27)) });

    expect([refused.status, mended.status]).toEqual([422, 201]);
  });

  test('an idempotency key sent twenty times at once records once', async () => {
    const before = (await storedLines()).length;
    const posting = { token, key: 'twenty-times', body: registration(codeOf(28)) };

    const answers = await Promise.all(Array.from({ length: 20 }, () => post(posting)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await storedLines()).toHaveLength(before + 1);
  });
});

test('Art. 35: of 100 conflicting approvals at once one wins, and the tree is valid', async () => {
  const code = codeOf(35);
  await setClock('2026-11-02T01:00:00.000Z');
  await record(token, [registration(code), proposal(code, 'WZ-35')]);
  await record(token, notice(code, 'WZ-35', '2026-11-02'));
  await setClock('2026-11-16T01:00:00.000Z');
  const before = (await storedLines()).length;

  const answers = await Promise.all(
    Array.from({ length: 100 }, () => post({ token: second, body: listing(code, 'WZ-35') })),
  );

  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 422)).toHaveLength(99);
  const loser = answers.find(({ status }) => status === 422);
  expect(loser && (await problemOf(loser)).rules).toEqual(['listing.listed-already']);
  expect(await storedLines()).toHaveLength(before + 1);
  expect((await ledger().status()).ledger).toEqual(await treeOfLedger());
});
