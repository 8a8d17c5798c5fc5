import type { Instant } from '../../shared/time/instant.ts';

/** Values that hold until their time is over, at most so many. */
export interface Memory<T> {
  /** The value remembered under the key, if it holds at `now`; otherwise what `make` makes, remembered from now on. */
  recall(key: string, now: Instant, make: () => Timed<T>): T;
}

/** `validUntil`: just before this instant the value still holds. Undefined: don't remember it. */
export type Timed<T> = { readonly value: T; readonly validUntil: Instant | undefined };

/** A memory that forgets its oldest entry to make room. */
export function createMemory<T>(maxEntries: number): Memory<T> {
  const entries = new Map<string, { value: T; validFrom: Instant; validUntil: Instant }>();
  return {
    recall(key, now, make) {
      const known = entries.get(key);
      if (known && known.validFrom <= now && now < known.validUntil) return known.value;
      entries.delete(key);
      const { value, validUntil } = make();
      if (validUntil === undefined) return value;
      const [oldest] = entries.size < maxEntries ? [] : entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(key, { value, validFrom: now, validUntil });
      return value;
    },
  };
}
