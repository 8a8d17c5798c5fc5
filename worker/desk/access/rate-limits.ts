/** What one credential may ask of the desk in a minute, by class of route. */
export const requestsPerMinute = { read: 600, write: 300, operate: 60 } as const;

export type RouteClass = keyof typeof requestsPerMinute;

/**
 * Unknown tokens from one network until further ones from there aren't answered, how long failures are remembered, how long
 * that lasts, and of how many networks at once anything is remembered (1 MB).
 */
export const lockPolicy = {
  failures: 10,
  windowMs: 15 * 60_000,
  lockMs: 15 * 60_000,
  mostNetworks: 10_000,
} as const;
