import type { CatalogueRecord } from '../disclosure/catalogue-record.ts';
import type { PersonRecord } from '../disclosure/person-record.ts';
import type { PublicRecord } from '../disclosure/record.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { NameOnRecord } from '../rating/standing.ts';
import type { SignedHead } from './head.ts';
import type { MapProof } from './receipt.ts';

/** A verified register, open in memory. Every question is answered from its files, in place. */
export type Register = {
  readonly signedHead: SignedHead;
  /** How many agencies have a record. */
  readonly size: number;
  /** The record of a unified social credit code as printed (18 characters, upper case), or undefined. */
  readonly record: (code: string) => PublicRecord | undefined;
  /** Over the folded names, for `scanNames`. Names of sole traders are left out: they match by code only (domain G11). */
  readonly nameIndex: NameIndex;
  /** The folded name number `n` of the index. */
  readonly nameAt: (n: number) => string;
  /** Whose name number `n` is, and the name as recorded. */
  readonly recordOfName: (n: number) => NamedRecord;
  /** Records with `part` in one of their indexed names once both are folded, in the order of the register, at most `limit`. */
  readonly search: (part: string, limit: number) => readonly PublicRecord[];
  /** Every agency's record, in the order of the register. */
  readonly all: () => Iterable<PublicRecord>;
  /** The natural persons about whom a law orders decisions to be published: in no index, found by no name. */
  readonly persons: () => Iterable<PersonRecord>;
  /** What the authorities have published: standards, support policies, model contracts. Found by no name either. */
  readonly catalogues: () => Iterable<CatalogueRecord>;
  /** Proves that the map under the head's `recordsRoot` has the record of a code, or has none. */
  readonly prove: (code: string) => MapProof;
};

export type NamedRecord = { readonly record: PublicRecord; readonly name: NameOnRecord };
