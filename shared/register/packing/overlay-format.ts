import type { FileFormat } from './container.ts';

/** An overlay: all changes since the base, in one file. */
export const overlayFormat = {
  magic: 'LUCO',
  version: 2,
  sections: {
    /** The codes of the base's records that are gone, 18 ASCII characters each, in the order of keys. */
    removed: Uint8Array,
    /** The hash of each bucket of the base that has a change, 32 bytes each, in the order of keys. */
    bucketHashes: Uint8Array,
    /** A whole segment file over all keys: the records that are new or changed. */
    segment: Uint8Array,
  },
} as const satisfies FileFormat;
