import type { Instant } from '../../../shared/time/instant.ts';

/** Values that hold until their time is over, a bounded number of them. */
export interface Memory<T> {
  /** The value remembered under the key, if it holds at `now`; otherwise what `make` makes, remembered from now on. */
  recall(key: string, now: Instant, make: () => Timed<T>): T;
}

/** `validUntil`: just before this instant the value still holds. Undefined: don't remember it. */
type Timed<T> = { readonly value: T; readonly validUntil: Instant | undefined };

type Entry<T> = { readonly value: T; readonly validFrom: Instant; readonly validUntil: Instant };

/**
 * A memory in two halves: when the young one is full it becomes the old one, and what nobody recalled from the old one
 * since is forgotten with it. So the entries that are asked for stay, at the price of one Map look-up.
 */
export function createMemory<T>(maxEntries: number): Memory<T> {
  let young = new Map<string, Entry<T>>();
  let old = new Map<string, Entry<T>>();

  const remember = (key: string, entry: Entry<T>) => {
    if (young.size >= maxEntries / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, entry);
  };

  return {
    recall(key, now, make) {
      const recent = young.get(key);
      const entry = recent ?? old.get(key);
      if (entry && entry.validFrom <= now && now < entry.validUntil) {
        if (!recent) remember(key, entry);
        return entry.value;
      }
      const { value, validUntil } = make();
      if (validUntil !== undefined) remember(key, { value, validFrom: now, validUntil });
      return value;
    },
  };
}
