import type { Instant } from '../../../shared/time/instant.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';

/** The system's time, or that of the `CLOCK` service where development or a test binds one. */
export function createClock(service: Fetcher | undefined): () => Instant | Promise<Instant> {
  if (!service) return () => toInstant(Date.now());
  return async () => {
    const answer = await service.fetch('http://clock/');
    return toInstant(Number(await answer.text()));
  };
}
