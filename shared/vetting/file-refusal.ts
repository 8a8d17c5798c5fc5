import type { FaultText } from '../tables/fault-text.ts';

/** Thrown where a file can't be read as a whole: nothing of it is answered. */
export class FileRefusal extends Error {
  readonly reason: FaultText;

  constructor(reason: FaultText) {
    super(reason.en);
    this.reason = reason;
  }
}
