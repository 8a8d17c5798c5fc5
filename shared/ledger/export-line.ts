import type { Instant } from '../time/instant.ts';
import type { Actor, Entry } from './entry.ts';
import type { TreeHead } from './merkle-tree.ts';
import type { Personal } from './personal.ts';

/** An entry without the person who recorded it: no person leaves the desk, not even by an opaque id. */
export type ShownEntry = Omit<Entry, 'actor'> & { readonly actor: Omit<Actor, 'person'> };

/**
 * One line of an exported ledger (NDJSON): a beginning, one line for each entry in order, then what they mean, and an end,
 * without which the export was cut off. The leaf of an entry is its canonical JSON.
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
       * In a full export: the subjects of whom something waits for approval, each with its record as the newest head signs it,
       * or null for none.
       */
      readonly held?: readonly { readonly subject: string; readonly record: unknown }[];
    }
  /** Full exports. */
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      /** Kept personal fields. */
      readonly personal?: Personal;
    }
  /** Public exports: an entry that may be seen, and its leaf, which only whoever knows the person could make from it. */
  | {
      readonly kind: 'shown';
      readonly seq: number;
      readonly leaf: string;
      readonly entry: ShownEntry;
    }
  | { readonly kind: 'withheld'; readonly seq: number; readonly leaf: string }
  /** Full exports: what the desk says that a subject's (`subjectKey`) entries mean at `at`. */
  | { readonly kind: 'standing'; readonly subject: string; readonly standing: unknown }
  /** Full exports: what the desk has published of a subject. */
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'end' };
