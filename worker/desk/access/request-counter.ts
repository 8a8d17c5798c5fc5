import { type RouteClass, requestsPerMinute } from './rate-limits.ts';

const windowMs = 60_000;

/**
 * Counts requests by credential and route class in fixed windows of a minute. It lives in memory and by the machine's own
 * time: it protects the machine, and a restart may forget it.
 */
export class RequestCounter {
  #window = 0;
  #counts = new Map<string, number>();

  /** Milliseconds to wait, or 0 when the request may pass. */
  take(routeClass: RouteClass, credential: string, nowMs: number): number {
    const window = Math.floor(nowMs / windowMs);
    if (window !== this.#window) {
      this.#window = window;
      this.#counts.clear();
    }
    const key = `${routeClass} ${credential}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > requestsPerMinute[routeClass] ? (window + 1) * windowMs - nowMs : 0;
  }
}
