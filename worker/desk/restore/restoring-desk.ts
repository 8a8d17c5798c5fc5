import type { Ledger } from '../ledger/ledger.ts';
import type { ToldEntries } from '../projecting/told-entries.ts';
import type { FileStore } from '../publishing/file-store.ts';
import type { MonthStore } from '../publishing/month-store.ts';
import type { PublicationStore } from '../publishing/publication-store.ts';
import type { HeadStore } from '../signing/head-store.ts';
import type { SigningSettings } from '../signing/signing-desk.ts';

/** What is put back, and what publishing has to know of the desk that was lost. */
export type RestoringDesk = Ledger & {
  readonly told: ToldEntries;
  readonly heads: HeadStore;
  readonly publications: PublicationStore;
  readonly files: FileStore;
  readonly months: MonthStore;
  readonly settings: Pick<SigningSettings, 'readKeySets'>;
};
