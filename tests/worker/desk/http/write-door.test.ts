import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import {
  ledger,
  post,
  problemOf,
  record,
  setClock,
  tokensAt,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, listing, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { storedEntries, storedLines, treeOfLedger } from '../../../fixtures/desk/stored-entries.ts';

let [token, second] = ['', ''];

beforeAll(async () => {
  [token = '', second = ''] = await tokensAt('2026-11-02T01:00:00.000Z', [
    'officer-1',
    'officer-2',
  ]);
});

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
