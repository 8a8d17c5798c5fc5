import type { PublicRecord } from '../disclosure/record.ts';
import { foldText } from '../text/fold.ts';
import { type FoldedNames, foldNames } from './folded-names.ts';
import type { Manifest, SignedHead } from './head.ts';
import { lastAtMost } from './last-at-most.ts';
import { proveKey } from './map-proof.ts';
import { openSegment, type Segment } from './open-segment.ts';
import { bitsOf, keyOf } from './record-key.ts';
import { type MapNode, nodeOfNodes } from './record-map.ts';
import type { NamedRecord, Register } from './register.ts';
import { isOrganisationCode } from './stored-code.ts';
import type { Template } from './template.ts';

/**
 * Opens a register over its verified files: `segments` are those of the manifest, in its order. They are used in place and
 * must not change. Undefined where they aren't segments or don't hold as many records as the manifest says.
 */
export function openRegister(
  signedHead: SignedHead,
  manifest: Manifest,
  segments: readonly Uint8Array[],
): Register | undefined {
  const depth = Math.log2(segments.length);
  const open = segments.map((bytes) => openSegment(bytes, depth));
  if (!open.every((segment) => segment !== undefined)) return undefined;
  const size = open.reduce((sum, segment) => sum + segment.size, 0);
  return size === manifest.records ? registerOf(signedHead, open) : undefined;
}

function registerOf(signedHead: SignedHead, segments: readonly Segment[]): Register {
  const depth = Math.log2(segments.length);
  const firstNames = startsOf(segments.map(({ nameCount }) => nameCount));
  // Built when first asked for: a server that answers by code never needs the names, one without receipts never the map.
  const names = once((): FoldedNames => foldNames(segments.flatMap(namesOf)));
  const root = once((): MapNode => nodeOfNodes(segments.map(({ node }) => node())));
  return {
    signedHead,
    size: segments.reduce((sum, { size, others }) => sum + size - others.length, 0),
    record,
    get nameIndex() {
      return names().index;
    },
    nameAt: (n) => names().at(n),
    recordOfName,
    search,
    all,
    persons: () => ofSort('person'),
    catalogues: () => ofSort('catalogue'),
    prove: (code) => proveKey(root(), keyOf(code)),
  };

  function record(code: string): PublicRecord | undefined {
    if (!isOrganisationCode(code)) return undefined;
    const key = keyOf(code);
    const segment = segments[bitsOf(key, 0, depth)];
    const number = segment?.find(code, key);
    return segment === undefined || number === undefined ? undefined : read(segment, number);
  }

  function recordOfName(n: number): NamedRecord {
    const place = lastAtMost(firstNames, n);
    const segment = segments[place];
    if (segment === undefined) throw new RangeError(`There is no name number ${n}`);
    const number = n - (firstNames[place] ?? 0);
    const record = read(segment, segment.ownerOf(number));
    const text = segment.names.at(number);
    const name = record.names.find((one) => one.name === text);
    if (name === undefined) throw new RangeError(`${record.code} has no name ${text}`);
    return { record, name };
  }

  function search(part: string, limit: number): readonly PublicRecord[] {
    const found = new Map<string, PublicRecord>();
    for (const n of names().containing(foldText(part))) {
      if (found.size >= limit) break;
      const { record } = recordOfName(n);
      found.set(record.code, record);
    }
    return [...found.values()];
  }

  function* all(): Iterable<PublicRecord> {
    for (const segment of segments) {
      for (let number = 0; number < segment.size; number++) {
        if (segment.templateAt(number).sort === 'agency') yield read(segment, number);
      }
    }
  }

  function* ofSort<R>(sort: Template['sort']): Iterable<R> {
    for (const segment of segments) {
      for (const number of segment.others) {
        if (segment.templateAt(number).sort === sort) yield JSON.parse(segment.jsonAt(number));
      }
    }
  }
}

function read(segment: Segment, number: number): PublicRecord {
  return JSON.parse(segment.jsonAt(number));
}

/** Empty for a sole trader's: those match by code only (domain G11). */
function namesOf({ size, templateAt, names }: Segment): readonly string[] {
  const all = names.all();
  const matching: string[] = [];
  for (let record = 0; record < size; record++) {
    const { counts, isSoleTrader } = templateAt(record);
    for (let place = 0; place < counts.names; place++) {
      matching.push(isSoleTrader ? '' : (all[matching.length] ?? ''));
    }
  }
  return matching;
}

function startsOf(counts: readonly number[]): readonly number[] {
  let start = 0;
  return counts.map((count) => {
    const own = start;
    start += count;
    return own;
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
