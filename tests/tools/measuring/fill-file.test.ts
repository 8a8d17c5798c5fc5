import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { appointOfficers } from '../../../tools/demo/officers.ts';
import { tellStory } from '../../../tools/demo/story.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { openTown } from '../../../tools/town/town.ts';
import { makeObject, objectFile } from '../../bench/fill-ledger.ts';

const dir = await mkdtemp(join(tmpdir(), 'lucheng-fill-'));
afterAll(() => rm(dir, { recursive: true }));

/** Every column that an append or a projection writes; when a batch was archived and what is published are not of them. */
const written = {
  entries: '*',
  treeNodes: '*',
  personal: '*',
  claimedNames: '*',
  ownCounts: '*',
  monthCounts: '*',
  kin: '*',
  mapLeaves: '*',
  mapNodes: '*',
  projections: 'code, dirty, record, shown, nextChangeAt',
  batches: 'firstSeq, entries, person, idempotencyKey, bodyHash, recordedAt, treeRoot',
};

test('a ledger laid down in the file is, row by row, the one that went through the door', async () => {
  const door = { dir: join(dir, 'door') };
  const recordsAt = await tellTheDemo(door);
  const filled = { dir: join(dir, 'filled') };
  await makeObject(filled);
  const [told, laid] = [objectFile(door.dir), objectFile(filled.dir)];

  // What readers of the door's desk were told in the meantime is no part of a ledger.
  for (const { id } of rowsOf(told, 'SELECT id FROM toldEntries')) {
    rowsOf(laid, `INSERT INTO toldEntries (id) VALUES ('${id}')`);
  }

  // Typed for workerd, so that this project's compiler doesn't read it.
  const { fillFile } = await import(join(import.meta.dirname, '../../desks/fill-file.ts'));
  const size = fillFile(laid, batchesOf(told), recordsAt, { PUBLISH_PERSONS: 'yes' });

  expect(size).toBeGreaterThan(150);
  for (const [table, columns] of Object.entries(written)) {
    const rows = rowsOf(told, `SELECT ${columns} FROM ${table} ORDER BY 1, 2`);
    expect(rows.length, table).toBeGreaterThan(0);
    expect(rowsOf(laid, `SELECT ${columns} FROM ${table} ORDER BY 1, 2`), table).toEqual(rows);
  }
  const tree = `SELECT value FROM _cf_KV WHERE key = 'tree'`;
  expect(rowsOf(laid, tree)).toEqual(rowsOf(told, tree));
}, 180_000);

/** Returns the moment for which the records were last made. */
async function tellTheDemo(options: { readonly dir: string }): Promise<string> {
  const town = await openTown(options);
  const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
  try {
    await tellStory(await appointOfficers(town.deskOrigin, town.operatorSecret), town);
    await town.publish();
    const status = await mustAnswer(askDesk(operator, 'GET', deskPaths.status));
    return (status as { published: { recordsAt: string } }).published.recordsAt;
  } finally {
    await town.stop();
  }
}

function rowsOf(file: string, query: string) {
  const database = new DatabaseSync(file);
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}

function batchesOf(file: string) {
  return rowsOf(file, 'SELECT * FROM batches ORDER BY firstSeq').map((row) => {
    const { firstSeq, entries, person, idempotencyKey, bodyHash } = row;
    const range = `seq >= ${firstSeq} AND seq < ${firstSeq} + ${entries} ORDER BY seq`;
    return {
      entries: rowsOf(file, `SELECT * FROM entries WHERE ${range}`).map((entry) => ({
        entry: JSON.parse(String(entry.json)),
        salts: { leaf: entry.leafSalt, person: entry.personSalt },
      })),
      personal: rowsOf(file, `SELECT * FROM personal WHERE ${range}`).map((one) => ({
        ...one,
        fields: JSON.parse(String(one.fields)),
      })),
      batch: { person, idempotencyKey, bodyHash },
    };
  });
}
