import type { Instant } from '../../../shared/time/instant.ts';

/** Values that hold until their time is over, of a bounded size altogether. */
export interface Memory<T> {
  /** The value remembered under the key, if it holds at `now`; otherwise what `make` makes, remembered from now on. */
  recall(key: string, now: Instant, make: () => Timed<T>): T;
}

/** `validUntil`: just before this instant the value still holds. Undefined: don't remember it. */
type Timed<T> = { readonly value: T; readonly validUntil: Instant | undefined };

type Entry<T> = { readonly value: T; readonly validFrom: Instant; readonly validUntil: Instant };

/**
 * A memory in two halves: when the young one is full it becomes the old one, and what nobody recalled from the old one
 * since is forgotten with it. So the entries that are asked for stay, at the price of one Map look-up. All of them together
 * are of `most` in size; what alone is more than half of it isn't remembered. Without `sizeOf`, `most` is their number.
 */
export function createMemory<T>(most: number, sizeOf: (value: T) => number = one): Memory<T> {
  let young = new Map<string, Entry<T>>();
  let old = new Map<string, Entry<T>>();
  let size = 0;

  const remember = (key: string, entry: Entry<T>) => {
    const added = sizeOf(entry.value);
    if (added > Math.max(1, most / 2)) return;
    if (size > 0 && size + added > most / 2) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(ownCopy(key), entry);
    size += added;
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

const one = () => 1;

/** A key cut out of a request keeps the whole request in memory; a copy doesn't. */
function ownCopy(key: string): string {
  return JSON.parse(JSON.stringify(key));
}
