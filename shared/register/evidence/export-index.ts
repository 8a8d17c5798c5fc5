import type { Instant } from '../../time/instant.ts';
import { maxBytes } from '../trust/limits.ts';
import { readJson } from '../trust/read-json.ts';
import {
  exactly,
  isCount,
  isInstant,
  listOf,
  only,
  orNull,
  type TypeGuard,
} from '../trust/type-guards.ts';

/** Key of the public export's index in the bucket. */
export const exportIndexKey = 'export.json';

/** A stretch of the export: the number of the object that holds it, and its length in bytes. */
export type ExportPart = { readonly number: number; readonly bytes: number };

/**
 * The state of the public export: either its parts, in order, none of which may be shown from `validUntil` on; or
 * that it is being made anew, after something in it was withdrawn. The index isn't signed: the export proves itself.
 */
export type ExportIndex =
  | {
      readonly v: 1;
      readonly kind: 'ready';
      readonly validUntil: Instant | null;
      readonly parts: readonly ExportPart[];
    }
  | { readonly v: 1; readonly kind: 'being-made' };

/**
 * Key of a part in the bucket. A number is given only once, so that no cache and no download takes one part for
 * another.
 */
export function exportPartKey(number: number): string {
  return `export/${number}.ndjson`;
}

const mostParts = 10_000;

const isReady = exactly<Extract<ExportIndex, { kind: 'ready' }>>({
  v: only(1),
  kind: only('ready'),
  validUntil: orNull(isInstant),
  parts: listOf(exactly<ExportPart>({ number: isCount, bytes: isCount }), mostParts),
});
const isBeingMade: TypeGuard<Extract<ExportIndex, { kind: 'being-made' }>> = exactly({
  v: only(1),
  kind: only('being-made'),
});

/** Reads an untrusted index; undefined if it is malformed. */
export function parseExportIndex(bytes: Uint8Array): ExportIndex | undefined {
  const value = readJson(bytes, maxBytes.exportIndex);
  return isReady(value) || isBeingMade(value) ? value : undefined;
}
