/** Waits after failures in a row: 1 s, 2 s, 4 s … */
const firstSeconds = 1;

/** The longest wait, in seconds. */
export const longestRetrySeconds = 300;

/** Seconds to wait after this many failures in a row. */
export function retryAfterSeconds(failures: number): number {
  return Math.min(longestRetrySeconds, firstSeconds * 2 ** (failures - 1));
}
