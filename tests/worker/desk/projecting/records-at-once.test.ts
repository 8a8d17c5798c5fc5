import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { compareKeys } from '../../../../shared/register/packing/record-key.ts';
import { BaseChanges } from '../../../../worker/desk/projecting/base-changes.ts';
import { PublishedRecords } from '../../../../worker/desk/projecting/published-records.ts';
import { ledger } from '../../../fixtures/desk/desk.ts';

const many = 450;

/** What `read` gives of a ledger with many records that no base has, all held, and the most of them that it had at once. */
function readMany<T>(read: (storage: DurableObjectStorage) => Iterable<T>) {
  return runInDurableObject(ledger(), (_, { storage }) => {
    storage.sql.exec(
      `WITH RECURSIVE serials (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM serials WHERE n < ?)
       INSERT OR REPLACE INTO projections (code, dirty, record, published, isHeld, sinceBase)
       SELECT 'agency:' || n, 0, '{"code":"' || n || '"}', '{"code":"' || n || '"}', 1, 1 FROM serials`,
      many,
    );
    let most = 0;
    const exec = (query: string, ...cells: unknown[]) => {
      const cursor = storage.sql.exec(query, ...cells);
      const toArray = () => {
        const rows = cursor.toArray();
        if (rows.some((row) => 'record' in row)) most = Math.max(most, rows.length);
        return rows;
      };
      return { toArray, one: () => cursor.one() };
    };
    const counting = { sql: { exec } } as unknown as DurableObjectStorage;
    const got = [...read(counting)];
    return { got, most };
  });
}

test('the records of an overlay are read some at a time, each once, in the order of their keys', async () => {
  const { got, most } = await readMany(
    (storage) => new BaseChanges(storage).sinceBase(many)?.records ?? [],
  );

  expect(new Set(got.map(({ code }) => code)).size).toBe(many);
  expect(got).toEqual(got.toSorted((a, b) => compareKeys(a.leaf.key, b.leaf.key)));
  expect(most).toBe(200);
});

test('more changes than an overlay may have are not read at all', async () => {
  const { got, most } = await readMany(
    (storage) => new BaseChanges(storage).sinceBase(many - 1)?.records ?? [],
  );

  expect([got, most]).toEqual([[], 0]);
});

test('the records of held subjects are read some at a time, each once', async () => {
  const { got, most } = await readMany((storage) => new PublishedRecords(storage).apart());

  expect(new Set(got.map(({ code }) => code)).size).toBe(many);
  expect(most).toBe(200);
});
