import type { FaultText } from '../tables/fault-text.ts';

/** Why a row was not taken, so that its author can mend it. */
export type Rejection = {
  readonly row: number;
  /** The column's header as written; empty: the row as a whole. */
  readonly column: string;
  readonly value: string;
  readonly reason: FaultText;
};
