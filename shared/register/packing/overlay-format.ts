import type { FileFormat } from './container.ts';

/** An overlay: everything that has changed since the base, in one file. */
export const overlayFormat = {
  magic: 'LUCO',
  version: 2,
  sections: {
    /** The codes of the base's records that are gone, 18 ASCII characters each, in the order of keys. */
    removed: Uint8Array,
    /** The hash of each bucket of the base that a change falls into, 32 bytes each, in the order of keys. */
    bucketHashes: Uint8Array,
    /** A whole segment file of all keys: the records that are new or other ones. */
    segment: Uint8Array,
  },
} as const satisfies FileFormat;
