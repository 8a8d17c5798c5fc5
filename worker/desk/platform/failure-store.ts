import type { Instant } from '../../../shared/time/instant.ts';

/** Failures in a row since the last success. */
export type Failure = {
  readonly failures: number;
  readonly at: Instant;
  readonly error: string;
  /** Why the head before could not be signed anew either; only publishing has it, and only once that fails too. */
  readonly renewalError?: string;
};

/** How one job fails, in the object's storage under the job's own key. */
export class FailureStore {
  readonly #kv: SyncKvStorage;
  readonly #key: string;

  constructor(kv: SyncKvStorage, key: string) {
    this.#kv = kv;
    this.#key = key;
  }

  /** Undefined where the job has succeeded since, or never failed. */
  failure(): Failure | undefined {
    return this.#kv.get<Failure>(this.#key);
  }

  record(at: Instant, error: string, renewalError?: string): void {
    const failures = (this.failure()?.failures ?? 0) + 1;
    const renewal = renewalError === undefined ? {} : { renewalError };
    this.#kv.put(this.#key, { failures, at, error, ...renewal } satisfies Failure);
  }

  /** To be called when the job has succeeded. */
  clear(): void {
    this.#kv.delete(this.#key);
  }
}
