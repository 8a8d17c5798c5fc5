/** When the platform wakes the object next. */
export class Alarm {
  readonly #storage: DurableObjectStorage;
  #at = Number.POSITIVE_INFINITY;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** To be called when it has gone off. */
  clear(): void {
    this.#at = Number.POSITIVE_INFINITY;
  }

  /** One that is due sooner stays: appends without end must not put off publishing. */
  setWithin(delayMs: number): void {
    const at = Date.now() + delayMs;
    if (this.#at <= at) return;
    this.#at = at;
    void this.#storage.setAlarm(at);
  }
}
