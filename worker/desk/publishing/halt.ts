import type { Instant } from '../../../shared/time/instant.ts';

/** A publication that waits for an operator's word, since it would change more levels than policy lets pass (domain G12). */
export type Halt = {
  /** When it was last weighed. */
  readonly at: Instant;
  readonly levelChanges: number;
  readonly most: number;
};
