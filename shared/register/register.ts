import type { CatalogueRecord } from '../disclosure/catalogue-record.ts';
import type { PersonRecord } from '../disclosure/person-record.ts';
import type { PublicRecord } from '../disclosure/record.ts';
import type { NameHit } from '../names/scan-names.ts';
import type { NameOnRecord } from '../rating/standing.ts';
import type { Base } from './base.ts';
import type { SignedHead } from './head.ts';
import type { MapProof } from './receipt.ts';
import type { Template } from './template.ts';

/** A verified register, open in memory. Every question is answered from its files, in place, the overlay first. */
export type Register = {
  readonly signedHead: SignedHead;
  /** What lies under the overlay, if there is one: the next head may be over the same. */
  readonly base: Base;
  /** How many agencies have a record. */
  readonly size: number;
  /** The record of a unified social credit code as printed (18 characters, upper case), or undefined. */
  readonly record: (code: string) => PublicRecord | undefined;
  /**
   * The names in folded text (`scanNames`) that an authority vouches for. Names of sole traders are left out: they match by code only (domain G11).
   * `recordOfName` tells whose the numbers are.
   */
  readonly scan: (folded: string) => readonly NameHit[];
  /** The names there that an organisation alone says are its own, apart from where `scan` finds any. */
  readonly scanDeclared: (folded: string) => readonly NameHit[];
  /** Whose name number `n` is, and the name as recorded. */
  readonly recordOfName: (n: number) => NamedRecord;
  /**
   * At most `limit` records, in the order of SHA-256(code): those with `part` in one of their names once both are folded,
   * where a letter stands for itself or for a character that begins with it in pinyin; and the one that has it as its code.
   */
  readonly search: (part: string, limit: number) => readonly PublicRecord[];
  /** Which of a record's names have `part`, as `search` finds it. */
  readonly namesWith: (names: PublicRecord['names'], part: string) => PublicRecord['names'];
  /** Every agency's record once, in no particular order; with `isAsked`, those of the templates that it lets through. */
  readonly all: (isAsked?: (template: Template) => boolean) => Iterable<PublicRecord>;
  /** Every agency counted once, and hardly any parsed: for what doesn't depend on codes, names, dates and texts. */
  readonly alike: () => Iterable<AlikeAgencies>;
  /** The natural persons about whom a law orders decisions to be published: in no index, and looked for by no name alone. */
  readonly persons: () => Iterable<PersonRecord>;
  /** What the authorities have published: standards, support policies, model contracts. Found by no name either. */
  readonly catalogues: () => Iterable<CatalogueRecord>;
  /** The root of the map of records, lower-case hex: what the head says too, unless its files belong to another. */
  readonly root: () => string;
  /** Proves that the map under the head's `recordsRoot` has the record of a code, or has none. */
  readonly prove: (code: string) => MapProof;
};

export type NamedRecord = { readonly record: PublicRecord; readonly name: NameOnRecord };

/**
 * Agencies whose records differ at most in codes, names, texts and dates, and say the same of level and grade at any time: one of
 * them, and how many they are.
 */
export type AlikeAgencies = { readonly record: PublicRecord; readonly count: number };
