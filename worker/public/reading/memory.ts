import type { Instant } from '../../../shared/time/instant.ts';
import { holdsAt } from '../../../shared/time/interval.ts';

/** Remembers values until their time is over, within a bounded total size. */
export interface Memory<T> {
  /** The value remembered under the key, if it holds at `now`; otherwise what `make` makes, remembered from now on. */
  recall(key: string, now: Instant, make: () => Timed<T>): T;
}

/** `validUntil`: just before this instant the value still holds. Undefined: don't remember it. */
type Timed<T> = { readonly value: T; readonly validUntil: Instant | undefined };

type Entry<T> = {
  readonly value: T;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
  readonly size: number;
  wasRecalled: boolean;
};

/**
 * When it is full, the oldest value is forgotten first; one that was recalled since is kept for another round (the clock
 * algorithm). `most` bounds the sum of sizes; a value larger than half of it isn't remembered. Without `sizeOf`, `most` is a
 * number of values.
 */
export function createMemory<T>(most: number, sizeOf: (value: T) => number = one): Memory<T> {
  const entries = new Map<string, Entry<T>>();
  let size = 0;

  const forget = (key: string, entry: Entry<T>) => {
    entries.delete(key);
    size -= entry.size;
  };

  const makeRoom = (needed: number) => {
    for (const [key, entry] of entries) {
      if (size + needed <= most) return;
      forget(key, entry);
      if (!entry.wasRecalled) continue;
      entry.wasRecalled = false;
      entries.set(key, entry);
      size += entry.size;
    }
  };

  const remember = (key: string, value: T, validFrom: Instant, validUntil: Instant) => {
    const before = entries.get(key);
    if (before) forget(key, before);
    const added = sizeOf(value);
    if (added > Math.max(1, most / 2)) return;
    makeRoom(added);
    const entry = { value, validFrom, validUntil, size: added, wasRecalled: false };
    entries.set(ownCopy(key), entry);
    size += added;
  };

  return {
    recall(key, now, make) {
      const entry = entries.get(key);
      if (entry && holdsAt({ from: entry.validFrom, until: entry.validUntil }, now)) {
        entry.wasRecalled = true;
        return entry.value;
      }
      const { value, validUntil } = make();
      if (validUntil !== undefined) remember(key, value, now, validUntil);
      return value;
    },
  };
}

const one = () => 1;

/** A key cut out of a request keeps the whole request in memory; a copy doesn't. */
function ownCopy(key: string): string {
  return JSON.parse(JSON.stringify(key));
}
