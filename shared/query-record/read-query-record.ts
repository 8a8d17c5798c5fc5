import { faultsOf } from '../kinds/door/faults-of.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import { fromUtf8, sha256, toHex } from '../ledger/digest.ts';
import type { Fault } from '../ledger/fault.ts';
import { mostIn } from './limits.ts';
import { queryRecord } from './query-record.ts';
import type { SealedQueryRecord } from './seal-query-record.ts';

export type ReadQueryRecord =
  | ({ readonly kind: 'read' } & SealedQueryRecord)
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Reads an untrusted file. What it says is whole and within its bounds; whether it is true, `checkQueryEvidence` says. */
export function readQueryRecord(bytes: Uint8Array<ArrayBuffer>): ReadQueryRecord {
  if (bytes.length > mostIn.fileBytes) return refused(tooLong);
  const text = fromUtf8(bytes);
  if (text === undefined) return refused(notJson);
  const value = parse(text);
  if (value === undefined) return refused(notJson);
  const parsed = queryRecord.safeParse(value, { reportInput: true });
  if (!parsed.success) return { kind: 'refused', faults: faultsOf(parsed.error) };
  // Twice the same key, another order, a space: whoever reads it otherwise would read something else.
  if (canonicalOf(parsed.data) !== text) return refused(notCanonical);
  return { kind: 'read', record: parsed.data, bytes, sha256: toHex(sha256(bytes)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    // Lone surrogates or bottomless nesting: never written by us.
    return undefined;
  }
}

function refused(fault: Fault): ReadQueryRecord {
  return { kind: 'refused', faults: [fault] };
}

const tooLong: Fault = {
  field: 'file',
  rule: 'file.too-long',
  zh: `文件超过 ${mostIn.fileBytes / 1_000_000} MB，不是查询记录单`,
  en: `The file has more than ${mostIn.fileBytes / 1_000_000} MB: this is no query record`,
};

const notJson: Fault = {
  field: 'file',
  rule: 'file.json',
  zh: '文件不完整或者不是查询记录单（不是 UTF-8 编码的 JSON）',
  en: 'The file is cut off or no query record: it is not JSON in UTF-8',
};

const notCanonical: Fault = {
  field: 'file',
  rule: 'file.canonical',
  zh: '文件在生成之后被改动或者另存过（不是规范 JSON，RFC 8785）',
  en: 'The file was changed or saved anew since it was made: it is not canonical JSON (RFC 8785)',
};
