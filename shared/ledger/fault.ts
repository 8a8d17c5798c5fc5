/** One thing that is wrong, worded so that a clerk can mend it. `entry` is the place in the batch, counted from 0. */
export type Fault = {
  readonly entry?: number;
  /** Path in the entry or query, as `body.services[2]`. */
  readonly field: string;
  /** Stable name of the rule broken, as `uscc.check-digit`. */
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
};
