import { canonicalBytes } from '../ledger/canonical.ts';
import { sha256, toHex } from '../ledger/digest.ts';
import { dayOf } from '../time/shanghai.ts';
import type { QueryRecord } from './query-record.ts';

/** A record as it is filed: its bytes, and the hash that they, the printed sheet and the file's name have in common. */
export type SealedQueryRecord = {
  readonly record: QueryRecord;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
};

export function sealQueryRecord(record: QueryRecord): SealedQueryRecord {
  const bytes = canonicalBytes(record);
  return { record, bytes, sha256: toHex(sha256(bytes)) };
}

/** `查询记录单-PROJECT-DAY-SHA256.json`: what no file system takes is left out of the project's number. */
export function fileNameOf({ record, sha256: hash }: SealedQueryRecord): string {
  const project = record.procurement.projectNumber.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return `查询记录单-${project}-${dayOf(record.madeAt)}-${hash}.json`;
}

/** The hash that a file's name says; a browser may have added to the name. */
export function hashInName(name: string): string | undefined {
  return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(name)?.[0];
}
