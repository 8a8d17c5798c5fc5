import { buildNameIndex } from '../../names/name-index.ts';
import { foldUnits } from '../../text/fold.ts';
import { allPairs } from '../../text/fold-pairs.ts';
import type { ShelfNames } from '../layers/shelf-names.ts';
import { type FileFormat, packSections, unpackSections } from '../packing/container.ts';
import { neighboursBit, pairBit, unitBits } from '../search/signature-bits.ts';

/** A reader's `ShelfNames`, stored for its next start. The file is never transmitted. */
const namesFormat = {
  magic: 'LUCN',
  version: 2,
  sections: {
    /** Fingerprint of the build that wrote the file: another build may fold and index differently. */
    fingerprint: Uint32Array,
    shape: Uint32Array,
    prefixes: Uint8Array,
    lengths: Uint32Array,
    endings: Uint32Array,
    buckets: Uint32Array,
    entries: Uint32Array,
    signatures: Uint32Array,
  },
} as const satisfies FileFormat;

/** The name in the store of the file for a base, given by the hash of its manifest. */
export function namesFileOf(manifest: string): string {
  return `names-${manifest}`;
}

export function packNamesFile({ index, signatures }: ShelfNames): Uint8Array {
  return packSections(namesFormat, { ...index, signatures, fingerprint: fingerprint() });
}

/**
 * Opens the file in place, whose signatures must take so many words. Undefined where it is malformed, or of a build
 * that folds or indexes differently.
 */
export function unpackNamesFile(bytes: Uint8Array, words: number): ShelfNames | undefined {
  const sections = unpackSections(namesFormat, bytes);
  if (!sections || sections.fingerprint[0] !== fingerprint()[0]) return undefined;
  const { signatures, fingerprint: _, ...index } = sections;
  return signatures.length === words ? { index, signatures } : undefined;
}

/** Computed from the fold, from an index of sample names and from their signatures, so that no version number has to be raised by hand. */
function fingerprint(): Uint32Array {
  const sample = buildNameIndex([
    '示例环境科技有限公司',
    '示例瓯江检测厂',
    'abc检测（温州）有限公司',
  ]);
  let hash = 0;
  for (const words of [foldUnits(), allPairs(), ...Object.values(sample), sampleBits()]) {
    for (const word of words) hash = (Math.imul(hash, 0x01000193) + word + 1) | 0;
  }
  return Uint32Array.of(hash);
}

function sampleBits(): Uint32Array {
  const units = Uint16Array.from('示例环境科技有限公司', (character) => character.charCodeAt(0));
  const pairs = Array.from(units, (unit, place) => [units[place - 1] ?? 0, unit] as const);
  const bits = pairs.flatMap(([before, unit]) => [
    pairBit(before % 32, unit % 32),
    unitBits(unit),
    neighboursBit(before, unit),
  ]);
  return Uint32Array.from(bits);
}
