import { intervalMs } from './limits.ts';

/** How long a fresh answer may be shown before it must be asked for again. */
export function recheckMs(validUntilMs: number, nowMs: number): number {
  const leftMs = validUntilMs - nowMs;
  // An answer that has expired on arrival was measured by a wrong clock, so its expiry says nothing.
  return leftMs > 0 && leftMs < intervalMs ? leftMs : intervalMs;
}
