import {
  isCatalogueRecord,
  isPersonRecord,
  type RegisterRecord,
} from '../../disclosure/register-record.ts';
import { canonicalJson } from '../../ledger/canonical.ts';
import { sha256, utf8 } from '../../ledger/digest.ts';
import type { InitialsOf } from './pinyin-initials.ts';
import { isCatalogueCode, isOrganisationCode, isPersonCode } from './record-code.ts';
import { bitsOf, compareKeys, keyOf } from './record-key.ts';
import {
  type BaseFile,
  type BaseSource,
  type StoredRecord,
  type WrittenBase,
  writeBase,
} from './write-base.ts';

export type WrittenRegister = WrittenBase & {
  readonly manifestBytes: Uint8Array;
  readonly segments: readonly BaseFile[];
};

/**
 * Writes a base of records that are all in memory. The same records give the same bytes, in any order. Throws where
 * two records have one code, where a code has none of the allowed forms, or where the records don't fit into 1,024
 * segments of 1 MB.
 */
export function writeRegister(
  records: readonly RegisterRecord[],
  initialsOf: InitialsOf = noInitials,
): WrittenRegister {
  if (new Set(records.map(({ code }) => code)).size < records.length) {
    throw new RangeError('Two records have the same code');
  }
  const written = new Map<string, Uint8Array>();
  const writing = writeBase(sourceOf(records.map(storedRecordOf)), initialsOf);
  let step = writing.next();
  for (; !step.done; step = writing.next()) written.set(step.value.ref.sha256, step.value.bytes);
  const base = step.value;
  const files = base.files.map((hash) => {
    const bytes = written.get(hash) ?? new Uint8Array();
    return { ref: { sha256: hash, bytes: bytes.length }, bytes };
  });
  const manifestBytes = written.get(base.manifestHash) ?? new Uint8Array();
  return { ...base, manifestBytes, segments: files.slice(0, -1) };
}

/** Throws where the record's code can't be stored. */
export function storedRecordOf(record: RegisterRecord): StoredRecord {
  const { code } = record;
  if (!hasCodeOfItsSort(record))
    throw new RangeError(`${code} is no code of 18 digits and capitals`);
  const json = canonicalJson(record);
  return { code, json, leaf: { key: keyOf(code), value: sha256(utf8(json)) } };
}

function hasCodeOfItsSort(record: RegisterRecord): boolean {
  const { code } = record;
  if (isPersonRecord(record)) return isPersonCode(code);
  return isCatalogueRecord(record) ? isCatalogueCode(code) : isOrganisationCode(code);
}

/** Sorted by key, so that a part is found by halving: a base asks for thousands of parts. */
function sourceOf(records: readonly StoredRecord[]): BaseSource {
  const inOrder = records.toSorted((a, b) => compareKeys(a.leaf.key, b.leaf.key));
  return {
    size: records.length,
    part: (depth, place) =>
      inOrder.slice(firstFrom(inOrder, depth, place), firstFrom(inOrder, depth, place + 1)),
  };
}

/** The first record whose key's first `depth` bits are `least` or more. */
function firstFrom(inOrder: readonly StoredRecord[], depth: number, least: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const key = inOrder[middle]?.leaf.key;
    if (key !== undefined && bitsOf(key, 0, depth) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function noInitials(): string {
  return '';
}
