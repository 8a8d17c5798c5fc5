import type { Instant } from '../time/instant.ts';
import type { Entry } from './entry.ts';
import type { TreeHead } from './merkle-tree.ts';
import type { Personal } from './personal.ts';

/** Everything, for an auditor with a case; or what the public may see today, the rest as leaf hashes. */
export const exportDisclosures = ['full', 'public'] as const;
export type ExportDisclosure = (typeof exportDisclosures)[number];

/**
 * One line of an exported ledger (NDJSON): a beginning, one line for each entry in order, then what they mean, and an end,
 * without which the export was cut off. The leaf of an entry is its canonical JSON.
 */
export type ExportLine =
  | {
      readonly kind: 'export';
      readonly v: 1;
      readonly disclosure: ExportDisclosure;
      readonly jurisdiction: string;
      readonly at: Instant;
      readonly ledger: TreeHead;
    }
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      /** Kept personal fields, in a full export. */
      readonly personal?: Personal;
    }
  | { readonly kind: 'withheld'; readonly seq: number; readonly leaf: string }
  /** Full exports: what the desk says that a subject's (`subjectKey`) entries mean at `at`. */
  | { readonly kind: 'standing'; readonly subject: string; readonly standing: unknown }
  /** What the desk has published of a subject. */
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'end' };
