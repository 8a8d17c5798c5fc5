import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Role } from '../../../shared/ledger/entry.ts';

/**
 * The desk's two faces, each with its own origin: the *office* (authorities), which a city can keep off the internet, and the
 * *counter* (窗口) for whoever acts for themselves. What opens one is worth nothing at the other.
 */
const fronts = ['office', 'counter'] as const;
export type Front = (typeof fronts)[number];

/** Where people of a role work; whoever has no role and only administers, in the office. */
export function frontOf(role: Role | undefined): Front {
  return role !== undefined && actsForItself(role) ? 'counter' : 'office';
}
