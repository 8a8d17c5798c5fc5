import { toHex } from '../../ledger/digest.ts';
import { proveKey } from '../packing/map-proof.ts';
import type { Overlay } from '../packing/open-overlay.ts';
import { keyOf } from '../packing/record-key.ts';
import { nodeOfNodes } from '../packing/record-map.ts';
import type { NamedRecord } from '../packing/shelf.ts';
import { foldedName, placeOfName, readName, type Shelf } from '../packing/shelf.ts';
import type { Manifest, SignedHead } from '../trust/head.ts';
import { type Base, nameShelf, openBase } from './base.ts';
import { type Laid, layOver } from './lay-over.ts';
import { type Layer, recordIn } from './layer.ts';
import { agenciesOf, alikeAgencies, countAgencies, othersOf } from './layer-records.ts';
import { once } from './once.ts';
import type { Register } from './register.ts';
import { scanLayers } from './scan-layers.ts';
import { namesWithPart, searchLayers, soundsInLayers } from './search-layers.ts';

/** Opens a register that consists of a base alone, over its verified files (`openBase`). */
export function openRegister(
  signedHead: SignedHead,
  manifest: Manifest,
  segments: readonly Uint8Array[],
): Register | undefined {
  const base = openBase(manifest, segments);
  return base && registerOver(signedHead, base);
}

/** The register of a head: a base and the changes since. Undefined where the overlay doesn't belong to this base. */
export function registerOver(
  signedHead: SignedHead,
  base: Base,
  overlay?: Overlay,
): Register | undefined {
  const laid = overlay ? layOver(base, overlay) : layNothing(base.shelf);
  if (laid === undefined) return undefined;
  const layers: Layer[] = [{ ...base, ...laid }];
  if (overlay)
    layers.unshift({ ...nameShelf(overlay.shelf), isHidden: () => false, hiddenCount: 0 });
  const root = once(laid.root);
  return {
    signedHead,
    base,
    size: countAgencies(layers),
    record: (code) => recordIn(layers, code),
    ...openNames(layers),
    search: (part, limit) => searchLayers(layers, part, limit),
    searchSounds: (sounds, limit) => soundsInLayers(layers, sounds, limit),
    namesWith: (names, part) => namesWithPart(layers, names, part),
    all: (isAsked) => agenciesOf(layers, isAsked),
    alike: () => alikeAgencies(layers),
    persons: () => othersOf(layers, 'person'),
    catalogues: () => othersOf(layers, 'catalogue'),
    root: () => toHex(root().hash),
    prove: (code) => proveKey(root(), keyOf(code)),
  };
}

function layNothing({ segments }: Shelf): Laid {
  const nodeOf = ({ buckets }: Shelf['segments'][number]) =>
    nodeOfNodes(Array.from({ length: 2 ** buckets.bits }, (_, bucket) => buckets.nodeOf(bucket)));
  return {
    isHidden: () => false,
    hiddenCount: 0,
    root: () => nodeOfNodes(segments.map(nodeOf)),
  };
}

/** The names of each layer are numbered after those of the layers before. */
function openNames(
  layers: readonly Layer[],
): Pick<Register, 'scan' | 'scanDeclared' | 'recordOfName'> {
  const numbered = layers.map((layer, place) => {
    const before = layers.slice(0, place).reduce((sum, { shelf }) => sum + shelf.nameCount, 0);
    return { ...layer, first: before };
  });
  const lists = once(() =>
    numbered.map(({ shelf, index, isHidden, first }) => ({
      first,
      index: index(),
      // A hidden record's name is empty, so that no text matches it.
      nameAt: (n: number) => (isHidden(placeOfName(shelf, n)) ? '' : foldedName(shelf, n)),
    })),
  );
  const recordOfName = (n: number): NamedRecord => {
    const owner = numbered.findLast(({ first }) => first <= n);
    if (owner === undefined) throw new RangeError(`There is no name number ${n}`);
    return readName(owner.shelf, n - owner.first);
  };
  const isDeclared = (n: number) => recordOfName(n).name.isUnconfirmed === true;
  return { ...scanLayers(lists, isDeclared), recordOfName };
}
