import type { WatchedAgency } from '../../watching/watched-agency.ts';

/** Whether it has changed since the reader knew of it last. */
export function isUnread({ change }: WatchedAgency): boolean {
  return change?.isRead === false;
}
