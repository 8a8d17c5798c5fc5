import { maxBatch } from '../../../shared/kinds/door/batch-size.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { utf8 } from '../../../shared/ledger/digest.ts';

/** Under the write door's limit of 1 MiB. */
const maxBytes = 900_000;

/** Cuts rows into batches that the write door takes. */
export function makeBatches<T>(rows: readonly T[], lineOf: (row: T) => unknown): readonly T[][] {
  const batches: T[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const size = utf8(canonicalJson(lineOf(row))).length + 1;
    const batch = batches.at(-1);
    if (!batch || batch.length === maxBatch || bytes + size > maxBytes) {
      batches.push([row]);
      bytes = size;
    } else {
      batch.push(row);
      bytes += size;
    }
  }
  return batches;
}
