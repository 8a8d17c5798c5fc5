import type { PublicRecord } from '../../disclosure/record.ts';
import { foldText } from '../../text/fold.ts';
import { compareKeys, keyOf } from '../packing/record-key.ts';
import { placeOfName, readRecord } from '../packing/shelf.ts';
import {
  foldUnitByUnit,
  isPartOf,
  type NameQuery,
  queryOf,
  queryOfSounds,
  type Sound,
} from '../search/name-query.ts';
import type { Signatures } from '../search/name-signatures.ts';
import { nameFinder } from '../search/search-names.ts';
import { type Layer, recordIn } from './layer.ts';
import { signaturesOfSegments } from './shelf-names.ts';

/** `Register.search` over all layers. */
export function searchLayers(
  layers: readonly Layer[],
  asked: string | readonly string[],
  limit: number,
): readonly PublicRecord[] {
  const parts = [asked].flat();
  const [only] = parts.length === 1 ? parts : [];
  const byCode = only === undefined ? undefined : recordIn(layers, foldText(only).toUpperCase());
  const named = layers.map((layer) => {
    const queries = parts.map((part) => queryOf(part, layer.symbols()));
    return namedIn(layer, queries.every((query) => query !== undefined) ? queries : []);
  });
  return first(limit, byCode ? [byCode] : [], inKeyOrder(named));
}

/** `Register.searchSounds` over all layers. */
export function soundsInLayers(
  layers: readonly Layer[],
  sounds: readonly Sound[],
  limit: number,
): readonly PublicRecord[] {
  const query = queryOfSounds(sounds);
  return first(limit, [], inKeyOrder(layers.map((layer) => namedIn(layer, [query]))));
}

/** So many records, those already found among them, each once. */
function first(
  limit: number,
  found: readonly PublicRecord[],
  more: Generator<PublicRecord>,
): readonly PublicRecord[] {
  const records = new Map(found.map((record) => [record.code, record]));
  for (const record of more) {
    if (records.size >= limit) break;
    records.set(record.code, record);
  }
  return [...records.values()];
}

/**
 * `Register.namesWith`: each layer's table of initials is asked, because a table lists only the characters of its own
 * layer's names.
 */
export function namesWithPart(
  layers: readonly Layer[],
  names: PublicRecord['names'],
  part: string,
): PublicRecord['names'] {
  const queries = layers.flatMap(({ symbols }) => {
    const query = queryOf(part, symbols());
    return query ? { query, symbols: symbols() } : [];
  });
  return names.filter(({ name }) => {
    const units = foldUnitByUnit(name);
    return queries.some(({ query, symbols }) => isPartOf(query, units, units.length, symbols));
  });
}

function* namedIn(
  { shelf, symbols, signatures, isHidden }: Layer,
  queries: readonly NameQuery[],
): Generator<PublicRecord, undefined> {
  if (queries.length === 0) return;
  const find = nameFinder(queries, symbols());
  const signed = signaturesOfSegments(shelf, signatures());
  for (const [place, { nameColumn }] of shelf.segments.entries()) {
    const first = shelf.firstNames[place] ?? 0;
    const own = signed[place] as Signatures;
    for (const name of find(nameColumn, own)) {
      const owner = placeOfName(shelf, first + name);
      if (!isHidden(owner)) yield readRecord(shelf, owner);
    }
  }
}

/** Merges lists that are in the order of keys, reading each list only as far as the caller asks. */
function* inKeyOrder(
  lists: readonly Generator<PublicRecord, undefined>[],
): Generator<PublicRecord> {
  const heads = lists.map((list) => ({ list, ...nextOf(list) }));
  for (;;) {
    const [head] = heads
      .filter(({ record }) => record !== undefined)
      .sort((a, b) => compareKeys(a.key, b.key));
    if (head?.record === undefined) return;
    yield head.record;
    Object.assign(head, nextOf(head.list));
  }
}

function nextOf(list: Generator<PublicRecord, undefined>) {
  const record = list.next().value;
  return { record, key: record ? keyOf(record.code) : new Uint8Array() };
}
