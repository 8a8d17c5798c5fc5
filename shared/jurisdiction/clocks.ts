import type { Sourced } from './policy.ts';

/** A value by the severity of the act (Administrative Penalty Law; NDRC Order 36). */
export type BySeverity = {
  readonly minor: number;
  readonly general: number;
  readonly serious: number;
};

/** The time limits that the regulation sets; those in `WorkingDays` go by the official calendar. */
export type Clocks = {
  readonly repair: {
    /** From the determination to the earliest application for repair (domain § 9.7). */
    readonly waitMonths: Sourced<BySeverity>;
    /** How long a party that gave false material may not apply again. */
    readonly lockoutMonths: Sourced<number>;
    /** How long a party must go without another act of the same type. */
    readonly sameActMonths: Sourced<number>;
    readonly gapsWorkingDays: Sourced<number>;
    readonly acceptanceWorkingDays: Sourced<number>;
    readonly decisionWorkingDays: Sourced<number>;
    /** Granted once. */
    readonly extensionWorkingDays: Sourced<number>;
    readonly publicityWorkingDays: Sourced<number>;
    readonly takeDownWorkingDays: Sourced<number>;
  };
  readonly objection: {
    readonly workingDays: Sourced<number>;
    readonly mostWorkingDays: Sourced<number>;
    /** Within which the authority corrects what an objection found wrong. */
    readonly correctionWorkingDays: Sourced<number>;
  };
  /** From the ruling in a review or suit: how long it may be contested further. */
  readonly suitDays: Sourced<number>;
  readonly explanationWorkingDays: Sourced<number>;
  readonly listingPublicationWorkingDays: Sourced<number>;
  readonly reminderWorkingDays: Sourced<number>;
};
