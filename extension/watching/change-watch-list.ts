import type { Instant } from '../../shared/time/instant.ts';
import type { ListedAgency } from '../settings/listed-agency.ts';
import { mostWatched } from '../settings/most-watched.ts';
import type { WatchListChange } from './watch-store.ts';
import type { WatchedAgency } from './watched-agency.ts';

/** Puts agencies on the list; those on it stay as they are. All of them or none: undefined where there would be too many. */
export function addAgencies(
  all: readonly WatchedAgency[],
  listed: readonly ListedAgency[],
  since: Instant,
): WatchListChange | undefined {
  const known = new Set(all.map(({ code }) => code));
  const young = listed.filter(({ code }) => !known.has(code));
  if (all.length + young.length > mostWatched) return undefined;
  return { put: young.map((one) => ({ ...one, since })) };
}

/** The reader has seen what changed of these, as it stood when they were shown it. */
export function markRead(
  all: readonly WatchedAgency[],
  seen: readonly WatchedAgency[],
): WatchListChange {
  const shown = new Map(seen.map(({ code, change }) => [code, change?.noticedAt]));
  return {
    put: all.flatMap((one) =>
      one.change && shown.get(one.code) === one.change.noticedAt
        ? [{ ...one, change: { ...one.change, isRead: true } }]
        : [],
    ),
  };
}
