import type { FileFormat, Sections } from './container.ts';

/** Numbers, by place. */
export type NumberColumn = {
  readonly length: number;
  readonly at: (place: number) => number;
};

/**
 * A segment: the records whose key, SHA-256(code), starts with the segment's bits.
 *
 * The next bits of the key divide them into `2^b` buckets with 128 to 256 records each. A look-up goes to its bucket
 * and compares codes there; a bucket is a subtree of the map of records, so a proof needs only that bucket. In a
 * bucket, records are sorted by key.
 *
 * A record is the number of its template and the values that fill it. Each kind of value is a column of its own, in
 * the order of records and, within a record, of its holes. Like values stand together and compress well, and a
 * million records that differ only in code, name and date are held as just those.
 */
export const segmentFormat = {
  magic: 'LUCH',
  version: 1,
  sections: {
    /** The distinct beginnings of codes, eight ASCII characters each: registry, class and region. */
    codeBeginnings: Uint8Array,
    beginningOf: Uint16Array,
    /** The next two characters and the six after them, each as a number in base 31 over the codes' alphabet. */
    codePairs: Uint16Array,
    codeSixes: Uint32Array,
    /**
     * The records, ascending, whose codes have another form or whose last characters aren't their check digits; and
     * these codes.
     */
    oddRecords: Uint32Array,
    oddCodes: Uint8Array,
    /** The first record of each bucket, and the number of records. */
    bucketStarts: Uint32Array,
    /** The hash of each bucket as a subtree of the map, 32 bytes each. */
    bucketHashes: Uint8Array,
    /** The number of each record's template. */
    templateOf: Uint16Array,
    /** The templates in UTF-8, one per line. */
    templates: Uint8Array,
    /** The pieces of names, characters and phrases: their UTF-16 units, end to end, and how many each has. */
    pieceUnits: Uint16Array,
    pieceLengths: Uint8Array,
    /** The numbers of the pieces that names consist of, and how many each name has. */
    namePieces: Uint16Array,
    nameLengths: Uint8Array,
    textUnits: Uint16Array,
    textLengths: Uint16Array,
    /** Days since 1970, split by byte: like compresses with like. */
    dayLow: Uint8Array,
    dayHigh: Uint8Array,
    /** Milliseconds of the day: their lower 16 bits, the next 8, and the rest. */
    momentLow: Uint16Array,
    momentMiddle: Uint8Array,
    momentHigh: Uint8Array,
    /**
     * How many characters begin with each of a to z in pinyin; and the characters, each as its distance from the
     * last.
     */
    initialCounts: Uint16Array,
    initialSteps: Uint16Array,
  },
} as const satisfies FileFormat;

export type SegmentSections = Sections<typeof segmentFormat>;
