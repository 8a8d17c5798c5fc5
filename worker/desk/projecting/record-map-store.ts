import { sha256, utf8 } from '../../../shared/ledger/digest.ts';
import { bitsOf, keyOf } from '../../../shared/register/packing/record-key.ts';
import {
  emptyNode,
  type Leaf,
  type MapNode,
  nodeOfLeaves,
  nodeOfNodes,
  storedNode,
} from '../../../shared/register/packing/record-map.ts';
import type { BaseSource, StoredRecord } from '../../../shared/register/packing/write-base.ts';
import { deepestBucket } from '../../../shared/register/packing/write-base.ts';

/** A subject's record as it was and as it is, canonical JSON, or null for none. */
export type RecordReplaced = {
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * The Merkle map of the records as projected, down to `deepestBucket` bits of the key, so that one change costs a handful of
 * hashes in a register of any size.
 */
export class RecordMapStore {
  readonly #sql: SqlStorage;

  constructor({ sql }: Pick<DurableObjectStorage, 'sql'>) {
    this.#sql = sql;
  }

  /** Follows changes of the projections, which have them already. */
  update(changes: Iterable<RecordReplaced>): void {
    const places = new Set<number>();
    for (const { subject, before, after } of changes) {
      const { leaf } = storedRecordOf(after ?? before ?? '');
      if (after === null) this.#deleteLeaf(leaf);
      else this.#putLeaf(leaf, subject);
      places.add(bitsOf(leaf.key, 0, deepestBucket));
    }
    this.#raise(places);
  }

  /** Works out anew the nodes at these places of the deepest buckets, and those above. */
  #raise(deepest: ReadonlySet<number>): void {
    for (const place of deepest) {
      this.#putNode(deepestBucket, place, nodeOfLeaves(this.#leaves(place), deepestBucket));
    }
    let places = deepest;
    for (let depth = deepestBucket - 1; depth >= 0; depth--) {
      places = new Set([...places].map((place) => place >>> 1));
      for (const place of places) {
        const children = [2 * place, 2 * place + 1].map((child) => this.node(depth + 1, child));
        this.#putNode(depth, place, nodeOfNodes(children));
      }
    }
  }

  /** The subtree of the keys that begin with the `depth` bits of `place`, known by its hash. */
  node(depth: number, place: number): MapNode {
    const [row] = this.#sql
      .exec<{ size: number; hash: ArrayBuffer }>(
        'SELECT size, hash FROM mapNodes WHERE depth = ? AND place = ?',
        depth,
        place,
      )
      .toArray();
    return row ? storedNode(row.size, new Uint8Array(row.hash), outOfReach) : emptyNode;
  }

  /** The records as projected, part by part. */
  source(): BaseSource {
    return { size: this.node(0, 0).size, part: (depth, place) => this.#part(depth, place) };
  }

  #part(depth: number, place: number): readonly StoredRecord[] {
    return this.#sql
      .exec<{ key: ArrayBuffer; value: ArrayBuffer; record: string }>(
        `SELECT key, value, record FROM mapLeaves JOIN projections ON code = subject
         WHERE key >= ? AND key < ? ORDER BY key`,
        ...rangeOf(depth, place),
      )
      .toArray()
      .map(({ key, value, record }) => ({
        code: JSON.parse(record).code,
        json: record,
        leaf: { key: new Uint8Array(key), value: new Uint8Array(value) },
      }));
  }

  #leaves(place: number): readonly Leaf[] {
    return this.#sql
      .exec<{ key: ArrayBuffer; value: ArrayBuffer }>(
        'SELECT key, value FROM mapLeaves WHERE key >= ? AND key < ?',
        ...rangeOf(deepestBucket, place),
      )
      .toArray()
      .map(({ key, value }) => ({ key: new Uint8Array(key), value: new Uint8Array(value) }));
  }

  #putLeaf({ key, value }: Leaf, subject: string): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO mapLeaves (key, value, subject) VALUES (?, ?, ?)',
      bufferOf(key),
      bufferOf(value),
      subject,
    );
  }

  #deleteLeaf({ key }: Leaf): void {
    this.#sql.exec('DELETE FROM mapLeaves WHERE key = ?', bufferOf(key));
  }

  #putNode(depth: number, place: number, { size, hash }: MapNode): void {
    if (size === 0) {
      this.#sql.exec('DELETE FROM mapNodes WHERE depth = ? AND place = ?', depth, place);
    } else {
      this.#sql.exec(
        'INSERT OR REPLACE INTO mapNodes (depth, place, size, hash) VALUES (?, ?, ?, ?)',
        depth,
        place,
        size,
        bufferOf(hash),
      );
    }
  }
}

/** `json` is a record's canonical JSON. */
export function storedRecordOf(json: string): StoredRecord {
  const { code } = JSON.parse(json);
  return { code, json, leaf: { key: keyOf(code), value: sha256(utf8(json)) } };
}

/** The first key that begins with the bits of `place`, and the first after those. */
function rangeOf(depth: number, place: number): readonly [ArrayBuffer, ArrayBuffer] {
  const isLast = place + 1 === 2 ** depth;
  return [keyAt(place, depth), isLast ? pastAllKeys : keyAt(place + 1, depth)];
}

function keyAt(place: number, depth: number): ArrayBuffer {
  const key = new DataView(new ArrayBuffer(4));
  key.setUint32(0, place * 2 ** (32 - depth));
  return key.buffer;
}

const pastAllKeys = new Uint8Array(33).fill(0xff).buffer;

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function outOfReach(): never {
  throw new Error('The map of records is asked for hashes only');
}
