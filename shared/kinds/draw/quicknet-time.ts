import type { Instant } from '../../time/instant.ts';
import { toEpochMs, toInstant } from '../../time/shanghai.ts';

const firstRoundSeconds = 1_692_803_367;
const periodSeconds = 3;

/** When drand's quicknet publishes a round (round 1: 2023-08-23T15:09:27Z, then every 3 seconds). */
export function timeOfRound(round: number): Instant {
  return toInstant((firstRoundSeconds + (round - 1) * periodSeconds) * 1000);
}

/** The first round at `instant` or after it. */
export function roundAt(instant: Instant): number {
  const seconds = toEpochMs(instant) / 1000 - firstRoundSeconds;
  return Math.max(1, Math.ceil(seconds / periodSeconds) + 1);
}
