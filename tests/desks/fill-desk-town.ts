import { argv } from 'node:process';
import { makeLeafSalts } from '../../shared/ledger/leaf.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import { townDay, townEntries } from '../fixtures/ledgers/desk-town.ts';
import { type FilledBatch, fillFile } from './fill-file.ts';
import { pooledBytes } from './pooled-bytes.ts';

// node fill-desk-town.ts FILE AGENCIES: fills an empty object's file with the ledger of a made-up city.
const [, , path = '', agencies = ''] = argv;

function* batches(): Generator<FilledBatch> {
  for (const entry of townEntries(Number(agencies))) {
    const { person } = entry.actor;
    const batch = { person, idempotencyKey: `fill-${entry.seq}`, bodyHash: '' };
    yield { entries: [{ entry, salts: makeLeafSalts(pooledBytes) }], batch };
  }
}

console.log(fillFile(path, batches(), startOfDay(townDay), { PUBLISH_PERSONS: 'yes' }));
