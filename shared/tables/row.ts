import type { FaultText } from './fault-text.ts';

/** A row's cell for a field: trimmed, and empty where the table has no such column. */
export type ValueOf<F extends string> = (field: F) => string;

export type RowFault<F extends string> = { readonly field: F; readonly reason: FaultText };

/** A draft made of a row. It isn't judged yet; the faults are words that can't be understood. */
export type RowDraft<F extends string> = {
  readonly draft: object;
  readonly faults: readonly RowFault<F>[];
};
