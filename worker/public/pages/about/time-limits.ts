import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import { type LimitKey, limitKeys } from './about-words.ts';

/** A limit that the policy sets, in working days or in months, and its source. */
export type Limit = {
  readonly key: LimitKey;
  readonly unit: 'workingDays' | 'months';
  readonly value: number;
  readonly source: string;
};

export function timeLimitsOf({ clocks, hearingWorkingDays }: Policy): readonly Limit[] {
  const { repair, objection } = clocks;
  const days = {
    hearing: hearingWorkingDays,
    objection: objection.workingDays,
    objectionMost: objection.mostWorkingDays,
    correction: objection.correctionWorkingDays,
    gaps: repair.gapsWorkingDays,
    acceptance: repair.acceptanceWorkingDays,
    decision: repair.decisionWorkingDays,
    publicity: repair.publicityWorkingDays,
    takeDown: repair.takeDownWorkingDays,
  };
  const { value: waits, source } = repair.waitMonths;
  const months = {
    waitGeneral: { value: waits.general, source },
    waitSerious: { value: waits.serious, source },
  };
  return limitKeys.map((key) =>
    key in months
      ? { key, unit: 'months', ...months[key as keyof typeof months] }
      : { key, unit: 'workingDays', ...days[key as keyof typeof days] },
  );
}
