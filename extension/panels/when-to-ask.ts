import type { Instant } from '../../shared/time/instant.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import type { TabState } from '../messages/tab-state.ts';

/**
 * How long a panel may show this state without asking for another, in milliseconds: until the first of its verdicts or registers
 * runs out, and a minute at most. A page that is being read and a register that is being fetched are asked about every second.
 */
export function mayShowFor(state: TabState | undefined, now: Instant): number {
  if (state === undefined || state.pending || state.registers.some(({ isSyncing }) => isSyncing))
    return soonMs;
  const ends = [
    ...Object.values(state.verdicts).flatMap((one) =>
      'validUntil' in one ? [one.validUntil] : [],
    ),
    ...state.registers.flatMap(({ expiresAt }) => expiresAt ?? []),
  ];
  const left = ends.map((end) => toEpochMs(end) - toEpochMs(now)).filter((ms) => ms > 0);
  return Math.max(soonMs, Math.min(restMs, ...left));
}

const soonMs = 1000;
/** Longer than the half minute after which a browser stops a background that rests. */
const restMs = 60_000;
