import { intervalMs } from './limits.ts';

/** How long an answer just received may be shown before it must be asked for again. */
export function recheckMs(validUntilMs: number, nowMs: number): number {
  const leftMs = validUntilMs - nowMs;
  // What has run out on arrival was measured by a wrong clock: that says nothing.
  return leftMs > 0 && leftMs < intervalMs ? leftMs : intervalMs;
}
