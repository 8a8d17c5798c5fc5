import { argv } from 'node:process';
import { makeLeafSalts } from '../../shared/ledger/leaf.ts';
import { ledgerOf } from '../fixtures/ledgers/rating-town.ts';
import { type FilledBatch, fillFile } from './fill-file.ts';
import { pooledBytes } from './pooled-bytes.ts';

// node fill-rating-town.ts FILE ENTRIES: fills an empty object's file with the ledgers of made-up agencies.
const [, , path = '', entries = ''] = argv;
const recordedAt = '2026-07-01T00:00:00.000Z';

function* batches(): Generator<FilledBatch> {
  for (let [n, seq] = [0, 0]; seq < Number(entries); n++) {
    const ledger = ledgerOf(n, seq).map((entry) => ({
      entry: { ...entry, recordedAt },
      salts: makeLeafSalts(pooledBytes),
    }));
    yield {
      entries: ledger,
      batch: { person: 'p-1', idempotencyKey: `fill-${seq}`, bodyHash: '' },
    };
    seq += ledger.length;
  }
}

console.log(fillFile(path, batches(), recordedAt, { PUBLISH_PERSONS: 'yes' }));
