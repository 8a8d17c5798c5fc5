import type { ListedAgency } from '../../settings/listed-agency.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';

/** What a reader can do with the watch list. */
export type WatchActs = {
  /** False where there would be too many: then none is taken. With the first one, notifications are asked for. */
  readonly add: (listed: readonly ListedAgency[]) => Promise<boolean>;
  readonly remove: (codes: readonly string[]) => Promise<void>;
  readonly markRead: (seen: readonly WatchedAgency[]) => Promise<void>;
  readonly allowNotifications: () => Promise<boolean>;
};

/** The watch list as a panel has it; undefined until it has been read. */
export type WatchProps = {
  readonly watched: readonly WatchedAgency[] | undefined;
  readonly watch: WatchActs;
};
