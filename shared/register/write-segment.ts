import { utf8 } from '../ledger/digest.ts';
import { packSections } from './container.ts';
import { bitsOf } from './record-key.ts';
import { type Leaf, type MapNode, nodeOfLeaves, nodeOfNodes } from './record-map.ts';
import { segmentSchema } from './segment-schema.ts';
import { codeLength, toStoredCode } from './stored-code.ts';
import { packStrings } from './string-column.ts';
import type { RecordValues } from './template-holes.ts';

/** A record on its way into a segment. */
export type PreparedRecord = {
  readonly leaf: Leaf;
  readonly template: string;
  readonly values: RecordValues;
};

export type WrittenSegment = { readonly bytes: Uint8Array; readonly node: MapNode };

const bucketSize = 128;

/** Writes the records whose keys share their first `depth` bits as one file (`segmentSchema`). */
export function writeSegment(part: readonly PreparedRecord[], depth: number): WrittenSegment {
  const buckets = splitIntoBuckets(part, depth);
  const records = buckets.flat();
  const bucketDepth = depth + Math.log2(buckets.length);
  const nodes = buckets.map((bucket) =>
    nodeOfLeaves(
      bucket.map(({ leaf }) => leaf),
      bucketDepth,
    ),
  );
  const templates = [...new Set(records.map(({ template }) => template))];
  const numbers = new Map(templates.map((template, number) => [template, number]));
  const values = records.map((record) => record.values);
  const names = packStrings(values.flatMap((value) => value.names));
  const texts = packStrings(values.flatMap((value) => value.texts));
  const bytes = packSections(segmentSchema, {
    codes: codeColumns(values),
    bucketStarts: startsOf(buckets),
    bucketHashes: concatenate(nodes.map(({ hash }) => hash)),
    templateOf: Uint16Array.from(records, ({ template }) => numbers.get(template) ?? 0),
    templates: utf8(templates.join('\n')),
    nameUnits: names.units,
    nameLengths: Uint8Array.from(names.lengths),
    textUnits: texts.units,
    textLengths: texts.lengths,
    days: Uint16Array.from(values.flatMap((value) => value.days)),
    moments: Uint32Array.from(values.flatMap((value) => value.moments)),
  });
  return { bytes, node: nodeOfNodes(nodes) };
}

function splitIntoBuckets(
  records: readonly PreparedRecord[],
  depth: number,
): readonly (readonly PreparedRecord[])[] {
  const bits = Math.max(0, Math.ceil(Math.log2(records.length / bucketSize)));
  const buckets: PreparedRecord[][] = Array.from({ length: 2 ** bits }, () => []);
  for (const record of records) buckets[bitsOf(record.leaf.key, depth, bits)]?.push(record);
  return buckets.map((bucket) => bucket.sort((a, b) => (a.values.code < b.values.code ? -1 : 1)));
}

function startsOf(buckets: readonly (readonly PreparedRecord[])[]): Uint32Array {
  const starts = new Uint32Array(buckets.length + 1);
  for (const [place, bucket] of buckets.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + bucket.length;
  }
  return starts;
}

function codeColumns(values: readonly RecordValues[]): Uint8Array {
  const columns = new Uint8Array(codeLength * values.length);
  for (const [record, { code }] of values.entries()) {
    const stored = toStoredCode(code);
    for (let i = 0; i < codeLength; i++) columns[i * values.length + record] = stored.charCodeAt(i);
  }
  return columns;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
