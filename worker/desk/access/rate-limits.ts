/** What one credential may ask of the desk in a minute, by class of route. */
export const requestsPerMinute = { read: 600, write: 300, operate: 60 } as const;

export type RouteClass = keyof typeof requestsPerMinute;

/** Unknown tokens from one address until it is locked, how long failures are remembered, and how long the lock lasts. */
export const lockPolicy = { failures: 10, windowMs: 15 * 60_000, lockMs: 15 * 60_000 } as const;
