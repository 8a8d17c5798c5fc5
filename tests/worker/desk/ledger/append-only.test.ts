import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { ledger, makeToken, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

beforeAll(async () => {
  await setClock('2026-11-23T01:00:00.000Z');
  const { token } = await makeToken('officer-1');
  await record(token, [registration(codeOf(1)), registration(codeOf(2))]);
});

const columns = '(seq, id, code, kind, recordedAt, json)';

test.each([
  ['UPDATE', `UPDATE entries SET json = '{}' WHERE seq = 0`],
  ['UPDATE of the key', 'UPDATE entries SET seq = 9 WHERE seq = 0'],
  ['DELETE', 'DELETE FROM entries WHERE seq = 1'],
  [
    'INSERT OR REPLACE over a seq',
    `INSERT OR REPLACE INTO entries ${columns} VALUES (0, 'x', '', '', '', '{}')`,
  ],
  ['REPLACE over a seq', `REPLACE INTO entries ${columns} VALUES (1, 'x', '', '', '', '{}')`],
  [
    'INSERT OR REPLACE over an id',
    `INSERT OR REPLACE INTO entries ${columns} VALUES (2, '330300-1', '', '', '', '{}')`,
  ],
  [
    'INSERT OR IGNORE over a seq',
    `INSERT OR IGNORE INTO entries ${columns} VALUES (0, 'x', '', '', '', '{}')`,
  ],
  [
    'upsert',
    `INSERT INTO entries ${columns} VALUES (0, 'x', '', '', '', '{}') ON CONFLICT (seq) DO UPDATE SET json = '{}'`,
  ],
  ['INSERT with a gap', `INSERT INTO entries ${columns} VALUES (7, 'x', '', '', '', '{}')`],
  [
    'INSERT without a seq',
    `INSERT INTO entries (id, code, kind, recordedAt, json) VALUES ('x', '', '', '', '{}')`,
  ],
])('the ledger refuses %s', async (_, statement) => {
  await runInDurableObject(ledger(), (_object, { storage }) => {
    const rows = () => storage.sql.exec('SELECT * FROM entries ORDER BY seq').toArray();
    const before = rows();

    expect(() => storage.sql.exec(statement)).toThrow(/append-only/);

    expect(rows()).toEqual(before);
    expect(before).toHaveLength(2);
  });
});
