import type { Condition } from '../register/reader/condition-of.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { Instant } from '../time/instant.ts';
import type { NotCheckedCause } from './asked.ts';
import type { VerdictsByCode } from './attention.ts';
import type { ListColumns } from './list-columns.ts';
import type { VetRow } from './vet-row.ts';

/** What is to be vetted, as the reader gives it. */
export type VetSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: FileToRead };

/** What of a file (`Blob`) is needed. */
export type FileToRead = {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** From the page to the worker. `columns`: what the reader says of the first table, where the page saw it otherwise. */
export type VetOrder = {
  readonly source: VetSource;
  readonly columns?: ListColumns;
  /** The cities whose registers are in use, by their codes; without it, all there are. */
  readonly registers?: readonly string[];
};

/** The columns by which a table was read, with what their heads say; undefined: every cell was read. */
export type ReadColumns = {
  readonly columns: ListColumns | undefined;
  /** What stands in the first filled row, or in the last of the head. */
  readonly titles: readonly string[];
};

export type VetResult = {
  readonly rows: readonly VetRow[];
  readonly verdicts: VerdictsByCode;
  readonly now: Instant;
  /** When the register's head was issued. */
  readonly asOf?: Instant;
  /** Cities whose registers could not be asked while others could: their silence is no clearance. */
  readonly silent: readonly {
    readonly jurisdiction: string;
    readonly because: Exclude<Condition, 'fresh'>;
  }[];
  /** Why nothing could be checked. */
  readonly unusable?: NotCheckedCause;
  readonly table?: ReadColumns;
};

export type VetReport =
  | {
      readonly kind: 'progress';
      readonly done: number;
      readonly of: number;
      readonly unit: 'page' | 'row';
    }
  | { readonly kind: 'done'; readonly result: VetResult }
  | { readonly kind: 'refused'; readonly reason: FaultText };
