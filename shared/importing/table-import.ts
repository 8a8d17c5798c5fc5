import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Actor, EntryDraft } from '../ledger/entry.ts';
import type { ColumnSet } from '../tables/columns.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { RowDraft, ValueOf } from '../tables/row.ts';
import type { Instant } from '../time/instant.ts';
import type { OnRecord } from './on-record.ts';
import type { Rejection } from './rejection.ts';
import type { RowValues } from './row-values.ts';

/** One sort of table that can be imported: its columns, and what a row of it means. */
export type TableImport<F extends string> = {
  /** The kind of entry that its rows become. */
  readonly kind: string;
  readonly columns: ColumnSet<F>;
  readonly draftOf: (value: ValueOf<F>, context: ImportContext) => RowDraft<F>;
  /** Which column says what stands at a path of a draft, for what the write door finds wrong; the first that fits. */
  readonly columnOfPath: readonly (readonly [string, F])[];
  /** Rows that agree in this are the same row twice; `field` is where that shows. */
  readonly identity: {
    readonly field: F;
    readonly of: (draft: EntryDraft) => string;
    readonly repeated: (earlierRow: number) => FaultText;
  };
  /** Asks the desk what is on record already, so that importing a file twice records nothing twice. */
  readonly plan: (
    record: OnRecord,
    rows: readonly TableRow<F>[],
    context: ImportContext,
  ) => Promise<Plan<F>>;
};

/** What rows are judged by. */
export type ImportContext = {
  readonly actor: Actor;
  /** The regulation's title. */
  readonly regulation: string;
  /** A number for rows that come without one, given or made of the file's hash. */
  readonly document: string | undefined;
  readonly fileHash: string;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  /** Whether the city has verified this code, whose check digits are wrong; false where no desk can be asked. */
  readonly isVerified: (code: string) => boolean;
  readonly skip: readonly string[];
  /** Whether rows about agencies that never registered are wanted too. */
  readonly withUnregistered: boolean;
  /** What a person said to have looked at: `confirmationOf` the losses that a dry run showed. */
  readonly confirmed: string | undefined;
};

/** A row that the write door's own rules accept. */
export type TableRow<F extends string> = {
  readonly values: RowValues<F>;
  readonly draft: EntryDraft;
  /** Says a fault of the write door in terms of the sheet. */
  readonly explain: (fault: { field: string; zh: string; en: string }) => Rejection;
};

/** A row and the newest entry about the same, if any: be it taken back, which makes another act of recording the row again. */
export type PlannedRow = Pick<TableRow<never>, 'draft' | 'explain'> & {
  readonly replaces: string | null;
  /** What it would change of what is on record. */
  readonly changes?: readonly FieldChange[];
};

/** What one column has on record, and what it would have. */
export type FieldChange = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Something replaced or dropped, or a name that is another’s too: recorded only once a person has confirmed it. */
  readonly isLoss: boolean;
};

export type Plan<F extends string> = {
  readonly toSend: readonly PlannedRow[];
  /** On record already, with the same data. */
  readonly unchanged: readonly TableRow<F>[];
  /** About a company that is no agency on record. */
  readonly elsewhere: readonly TableRow<F>[];
  readonly rejections: readonly Rejection[];
};
