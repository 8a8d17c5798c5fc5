import type { NameIndex } from '../../names/name-index.ts';
import { openSegment } from '../packing/open-segment.ts';
import type { Symbols } from '../packing/pinyin-initials.ts';
import { makeShelf, type Shelf } from '../packing/shelf.ts';
import { templateParser } from '../packing/template.ts';
import type { Signatures } from '../search/name-signatures.ts';
import type { Manifest } from '../trust/head.ts';
import { once } from './once.ts';
import { indexForPages, type ShelfNames, signaturesFor, symbolsFor } from './shelf-names.ts';

/** A verified base, open in memory. Heads and overlays come and go over it. */
export type Base = NamedShelf & { readonly manifest: Manifest };

/** A shelf with the index of its names, made when first needed: a server that answers by code never needs one. */
export type NamedShelf = {
  readonly shelf: Shelf;
  readonly symbols: () => Symbols;
  readonly index: () => NameIndex;
  readonly signatures: () => Signatures;
};

/**
 * Opens a base over its verified segments, in the order of the manifest. They are used in place and must not change.
 * Undefined where they aren't segments or don't hold as many records as the manifest says.
 */
export function openBase(manifest: Manifest, segments: readonly Uint8Array[]): Base | undefined {
  const depth = Math.log2(segments.length);
  const parseTemplate = templateParser();
  const open = segments.map((bytes) => openSegment(bytes, depth, parseTemplate));
  if (!open.every((segment) => segment !== undefined)) return undefined;
  const shelf = makeShelf(open);
  return shelf.size === manifest.records ? { ...nameShelf(shelf), manifest } : undefined;
}

export function nameShelf(shelf: Shelf): NamedShelf {
  const symbols = once(() => symbolsFor(shelf));
  return {
    shelf,
    symbols,
    index: once(() => indexForPages(shelf)),
    signatures: once(() => signaturesFor(shelf, symbols())),
  };
}

/** A base with an index of its names that an earlier run made. */
export function withNames(base: Base, { index, signatures }: ShelfNames): Base {
  return { ...base, index: () => index, signatures: () => signatures };
}
