import type { EntryStore } from '../ledger/entry-store.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { ProjectionStore } from '../projecting/projection-store.ts';
import type { StaleProjections } from '../projecting/stale-projections.ts';
import type { HeadStore } from '../signing/head-store.ts';
import type { ExportStore } from './export-store.ts';

/** What the public export is made from, and where it is put. */
export type ExportingDesk = {
  readonly exports: ExportStore;
  readonly entries: EntryStore;
  readonly projections: ProjectionStore;
  readonly stale: StaleProjections;
  readonly heads: HeadStore;
  readonly register: ObjectStore;
  readonly settings: ExportSettings;
};

type ExportSettings = { readonly entriesInPart: number };
