import type { Instant } from '../time/instant.ts';
import type { Entry } from './entry.ts';
import type { LeafSalts, ShownLeaf } from './leaf.ts';
import type { TreeHead } from './merkle-tree.ts';
import type { Personal } from './personal.ts';

/**
 * One line of an exported ledger (NDJSON): a beginning, one line for each entry in order, then what they mean, and an end,
 * without which the export was cut off. How the leaf of an entry is made: `leafHashOf`, `shownLeafHash`.
 */
export type ExportLine =
  | {
      readonly kind: 'export';
      readonly v: 1;
      /** Everything, for an auditor with a case; or what the public may see, the rest as leaf hashes. */
      readonly disclosure: 'full' | 'public';
      readonly jurisdiction: string;
      readonly at: Instant;
      readonly ledger: TreeHead;
      /** In a public export: the head (`SignedHead`) that signs this very tree. */
      readonly signedHead?: unknown;
      /** In a full export: when the records were made that the newest head signs; absent where none is signed. */
      readonly recordsAt?: Instant;
      /**
       * In a full export: the subjects whose records don't follow from the entries alone, each with its record as the newest head
       * signs it, or null for none. Something of them waits for approval, they can't be projected, or the public never could
       * read what a correction would be of.
       */
      readonly held?: readonly { readonly subject: string; readonly record: unknown }[];
    }
  /** Full exports. */
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly salts: LeafSalts;
      /** Kept personal fields. */
      readonly personal?: Personal;
    }
  /** Public exports: an entry that may be seen, with what its leaf is made of. */
  | ({ readonly kind: 'shown'; readonly seq: number } & ShownLeaf)
  /** Public exports: of all others nothing but the hash of the leaf, without its salt. */
  | { readonly kind: 'withheld'; readonly seq: number; readonly leaf: string }
  /** Full exports: what the desk says that a subject's (`subjectKey`) entries mean at `at`. */
  | { readonly kind: 'standing'; readonly subject: string; readonly standing: unknown }
  /** Full exports: what the desk has published of a subject. */
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'end' };
