import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { listBatches } from '../../../../worker/desk/restore/archive-files.ts';
import { BatchList } from '../../../../worker/desk/restore/batch-list.ts';
import { ledger } from '../../../fixtures/desk/desk.ts';

/** Two entries each, so that 1,200 batches end at entry 2,399. */
const keys = Array.from({ length: 1200 }, (_, n) => `entries/${2 * n}-${2 * n + 1}.ndjson`);

/** Lists some at a time and by their names, as R2 does: 10 comes before 2. */
function bucketOf(names: readonly string[], atOnce = 1000): R2Bucket {
  const sorted = names.toSorted();
  const list = async ({ cursor = '0' }: R2ListOptions) => {
    const end = Number(cursor) + atOnce;
    const objects = sorted.slice(Number(cursor), end).map((key) => ({ key }));
    return end < sorted.length ? { objects, truncated: true, cursor: `${end}` } : { objects };
  };
  return { list } as unknown as R2Bucket;
}

function listed(bucket: R2Bucket) {
  return runInDurableObject(ledger(), async (_object, { storage }) => {
    const list = new BatchList(storage.sql);
    const refusal = await listBatches(bucket, list);
    return { refusal, names: [...list.inOrder()].map(({ name }) => name) };
  });
}

test('an archive of more batches than one listing shows is read page by page, in order', async () => {
  const { refusal, names } = await listed(bucketOf(keys));

  expect(refusal).toBeUndefined();
  expect(names).toEqual(keys.map((key) => key.slice('entries/'.length)));
});

test('a new listing replaces an earlier one', async () => {
  await listed(bucketOf(keys));

  expect((await listed(bucketOf(keys.slice(0, 3)))).names).toHaveLength(3);
});

test('a batch that is missing on a later page is noticed', async () => {
  const { refusal } = await listed(bucketOf(keys.toSpliced(1100, 1)));

  expect(refusal).toMatchObject({ rule: 'restore.gap', file: '2202-2203.ndjson' });
});

test('a file whose name has no number is no batch', async () => {
  const { refusal } = await listed(bucketOf([...keys, `entries/${'9'.repeat(40)}-1.ndjson`]));

  expect(refusal).toMatchObject({ rule: 'restore.foreign-file' });
});
