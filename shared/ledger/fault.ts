/** One thing that is wrong, said so that a clerk can mend it. Zero-based `entry` names the one of a batch. */
export type Fault = {
  readonly entry?: number;
  /** Path in the entry or query, as `body.services[2]`. */
  readonly field: string;
  /** Stable name of the rule broken, as `uscc.check-digit`. */
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
};
