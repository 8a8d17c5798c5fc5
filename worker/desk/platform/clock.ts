import type { Instant } from '../../../shared/time/instant.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';

/** The desk's time: the system's, or that of the `CLOCK` service where development or a test binds one. */
export async function readClock(clock: Fetcher | undefined): Promise<Instant> {
  if (!clock) return toInstant(Date.now());
  const answer = await clock.fetch('http://clock/');
  return toInstant(Number(await answer.text()));
}
