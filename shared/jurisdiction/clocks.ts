import type { Sourced } from './policy.ts';

/** By severity of the act (Administrative Penalty Law; NDRC Order 36). */
export type BySeverity = {
  readonly minor: number;
  readonly general: number;
  readonly serious: number;
};

/** What the regulation puts a clock on; `WorkingDays` by the official calendar. */
export type Clocks = {
  readonly repair: {
    /** From the determination to the earliest application (domain § 9.7). */
    readonly waitMonths: Sourced<BySeverity>;
    /** For those who gave false material. */
    readonly lockoutMonths: Sourced<number>;
    /** Without another act of the same type. */
    readonly sameActMonths: Sourced<number>;
    readonly gapsWorkingDays: Sourced<number>;
    readonly acceptanceWorkingDays: Sourced<number>;
    readonly decisionWorkingDays: Sourced<number>;
    /** Once. */
    readonly extensionWorkingDays: Sourced<number>;
    readonly publicityWorkingDays: Sourced<number>;
    readonly takeDownWorkingDays: Sourced<number>;
  };
  readonly objection: {
    readonly workingDays: Sourced<number>;
    readonly mostWorkingDays: Sourced<number>;
    /** To correct what an objection found wrong. */
    readonly correctionWorkingDays: Sourced<number>;
  };
  /** From the outcome of a review or suit, within which it may be contested further. */
  readonly suitDays: Sourced<number>;
  readonly explanationWorkingDays: Sourced<number>;
  readonly listingPublicationWorkingDays: Sourced<number>;
  readonly reminderWorkingDays: Sourced<number>;
};
