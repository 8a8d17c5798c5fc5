import type { Instant } from '../time/instant.ts';
import type { Entry } from './entry.ts';
import type { LeafSalts, ShownLeaf } from './leaf.ts';
import type { TreeHead } from './merkle-tree.ts';
import type { Personal } from './personal.ts';

/**
 * One line of an exported ledger (NDJSON): a beginning; one line for each entry, in order; then what the entries
 * mean; and an end, without which the export was cut off. `leafHashOf` and `shownLeafHash` say how the leaf of an
 * entry is made.
 */
export type ExportLine =
  | {
      readonly kind: 'export';
      readonly v: 1;
      /**
       * `full`: everything, for an auditor with a case. `public`: the entries that the public may see, and the leaf
       * hashes of the others.
       */
      readonly disclosure: 'full' | 'public';
      readonly jurisdiction: string;
      readonly at: Instant;
      readonly ledger: TreeHead;
      /** In a public export: the signed head (`SignedHead`) that names this very tree. */
      readonly signedHead?: unknown;
      /** In a full export: when the records of the newest head were made; absent where no head is signed. */
      readonly recordsAt?: Instant;
    }
  /**
   * In a full export, right after its beginning: a subject whose record doesn't follow from the entries alone, with its
   * record under the newest head, or null for none. A change of it waits for approval, it can't be projected, or a
   * correction is left out because the public could never read what it corrects.
   */
  | { readonly kind: 'held'; readonly subject: string; readonly record: unknown }
  /** In a full export: one entry. */
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly salts: LeafSalts;
      /** The personal fields, if kept. */
      readonly personal?: Personal;
    }
  /** In a public export: an entry that may be seen, with all that its leaf is made of. */
  | ({ readonly kind: 'shown'; readonly seq: number } & ShownLeaf)
  /** In a public export: of every other entry only the hash of its leaf, without the salt. */
  | { readonly kind: 'withheld'; readonly seq: number; readonly leaf: string }
  /** In a full export: what, by the desk, a subject's (`subjectKey`) entries mean at `at`. */
  | { readonly kind: 'standing'; readonly subject: string; readonly standing: unknown }
  /** In a full export: what the desk has published about a subject. */
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'end' };
