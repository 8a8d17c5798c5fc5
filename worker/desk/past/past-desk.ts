import type { Archiving } from '../ledger/archive-batch.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PublishedRecords } from '../projecting/published-records.ts';
import type { PublicationStore } from '../publishing/publication-store.ts';

/** The ledger with its archive, and what was published of it. */
export type PastDesk = Ledger &
  Archiving & {
    readonly published: PublishedRecords;
    readonly publications: PublicationStore;
  };
