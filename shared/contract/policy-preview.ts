import type { PolicyShift } from '../rating/preview-policy.ts';
import type { Day } from '../time/instant.ts';

/**
 * `POST /v1/policy/preview`: how many subjects are on record, and whose level or grade the candidate would change.
 */
export type PolicyPreview = {
  readonly effectiveFrom: Day;
  readonly subjects: number;
  readonly shifts: readonly PolicyShift[];
};
