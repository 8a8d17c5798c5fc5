import type { Schema } from './container.ts';

/**
 * The sections of a segment: the records whose key, SHA-256(code), starts with the segment's bits.
 *
 * They fall into `2^b` buckets by the next bits of the key, about 128 in each: a look-up goes to its bucket and compares
 * codes there, and a bucket is a subtree of the map of records, so a proof needs only that bucket. In a bucket records are
 * sorted by code.
 *
 * A record is the number of its template and the values that fill it, each kind of value a column of its own, in the order
 * of records and, within one, of its holes. So like stands by like and compresses well, and a million records that differ
 * in code, name and date only are held as just those.
 */
export const segmentSchema = {
  /** Characters of the stored codes (`stored-code.ts`), all the first ones, then all the second ones … 18 a record. */
  codes: Uint8Array,
  /** The first record of each bucket, and the number of records. */
  bucketStarts: Uint32Array,
  /** The hash of each bucket as a subtree of the map, 32 bytes each. */
  bucketHashes: Uint8Array,
  /** The number of each record's template. */
  templateOf: Uint16Array,
  /** The templates in UTF-8, one a line. */
  templates: Uint8Array,
  nameUnits: Uint16Array,
  nameLengths: Uint8Array,
  textUnits: Uint16Array,
  textLengths: Uint16Array,
  days: Uint16Array,
  moments: Uint32Array,
} as const satisfies Schema;
