import type { Instant } from '../../shared/time/instant.ts';
import type { WatchedAgency } from './watched-agency.ts';

/**
 * What is known of the watch list without opening it, in the extension's own store: whether there is one at all, and which registers it was held
 * against. A change of it is what panels hear of.
 */
export type WatchState = {
  readonly watched: number;
  readonly unread: number;
  /** Absent once the list is another one. `until`: when time alone next changes what is said of somebody on it. */
  readonly looked?: {
    /** Of the heads, by the code of the city. */
    readonly sequences: Readonly<Record<string, number>>;
    readonly until?: Instant;
  };
};

export const watchKey = 'watched';

export function watchStateOf(
  all: readonly WatchedAgency[],
  looked?: WatchState['looked'],
): WatchState {
  return {
    watched: all.length,
    unread: all.filter(({ change }) => change?.isRead === false).length,
    ...(looked && { looked }),
  };
}

export function isWatchState(value: unknown): value is WatchState {
  return typeof value === 'object' && value !== null && 'watched' in value && 'unread' in value;
}
