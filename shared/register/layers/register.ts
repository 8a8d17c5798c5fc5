import type { CatalogueRecord } from '../../disclosure/catalogue-record.ts';
import type { PersonRecord } from '../../disclosure/person-record.ts';
import type { PublicRecord } from '../../disclosure/record.ts';
import type { NameHit } from '../../names/scan-names.ts';
import type { MapProof } from '../packing/map-proof.ts';
import type { NamedRecord } from '../packing/shelf.ts';
import type { Template } from '../packing/template.ts';
import type { Sound } from '../search/name-query.ts';
import type { SignedHead } from '../trust/head.ts';
import type { Base } from './base.ts';

/** A verified register, open in memory. Every question is answered from its files, in place, the overlay first. */
export type Register = {
  readonly signedHead: SignedHead;
  /** The base below the overlay: the next head may use the same one. */
  readonly base: Base;
  /** How many agencies have a record. */
  readonly size: number;
  /** The record of a unified social credit code as printed (18 characters, upper case), or undefined. */
  readonly record: (code: string) => PublicRecord | undefined;
  /**
   * The names in folded text (`scanNames`) that an authority vouches for. Names of sole traders are left out: they
   * match by code only (domain G11). `recordOfName` gives the holder of a name number.
   */
  readonly scan: (folded: string) => readonly NameHit[];
  /** The names in folded text that only the organisation itself says are its own, where `scan` finds no name. */
  readonly scanDeclared: (folded: string) => readonly NameHit[];
  /** The record that name number `n` belongs to, and the name as recorded. */
  readonly recordOfName: (n: number) => NamedRecord;
  /**
   * At most `limit` records, in the order of SHA-256(code): those with `part` in a name, both folded, where a letter
   * also stands for any character whose pinyin begins with it; and the record with `part` as its code. Of several
   * parts one name has all.
   */
  readonly search: (part: string | readonly string[], limit: number) => readonly PublicRecord[];
  /** At most `limit` records with a name in which these sounds follow each other, two or more. */
  readonly searchSounds: (sounds: readonly Sound[], limit: number) => readonly PublicRecord[];
  /** The names of a record that contain `part`, as `search` matches it. */
  readonly namesWith: (names: PublicRecord['names'], part: string) => PublicRecord['names'];
  /**
   * Every agency's record once, in no particular order; with `isAsked`, only those with a template that it accepts.
   */
  readonly all: (isAsked?: (template: Template) => boolean) => Iterable<PublicRecord>;
  /**
   * Every agency counted once, with few records parsed: for questions that don't depend on codes, names, dates and
   * texts.
   */
  readonly alike: () => Iterable<AlikeAgencies>;
  /**
   * The natural persons about whom a law orders decisions to be published. They are in no index and can't be found by
   * name alone.
   */
  readonly persons: () => Iterable<PersonRecord>;
  /**
   * Documents that the authorities have published: standards, support policies, model contracts. They can't be found
   * by name either.
   */
  readonly catalogues: () => Iterable<CatalogueRecord>;
  /**
   * The root of the map of records, lower-case hex. It equals the head's, unless the files belong to another head.
   */
  readonly root: () => string;
  /** Proves that the map under the head's `recordsRoot` has the record of a code, or has none. */
  readonly prove: (code: string) => MapProof;
};

/**
 * Agencies whose records differ at most in codes, names, texts and dates, and say the same of level and grade at all
 * times: one of these records, and their number.
 */
export type AlikeAgencies = { readonly record: PublicRecord; readonly count: number };
