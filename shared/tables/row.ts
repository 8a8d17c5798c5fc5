import type { FaultText } from './fault-text.ts';

/** One row's cells by what they mean: trimmed, and empty where there is no such column. */
export type ValueOf<F extends string> = (field: F) => string;

export type RowFault<F extends string> = { readonly field: F; readonly reason: FaultText };

/** A draft as a row says it: not judged yet, but for words that nothing can be made of. */
export type RowDraft<F extends string> = {
  readonly draft: object;
  readonly faults: readonly RowFault<F>[];
};
