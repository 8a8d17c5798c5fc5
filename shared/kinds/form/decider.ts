import type { Actor, Entry } from '../../ledger/entry.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { KindContext } from './kind.ts';

/**
 * Authorities are told apart by what the operator wrote into their tokens, never by a name in a body or basis. An
 * organ doesn't have the power of another role of its own.
 */
export function isDecider({ authority, role }: Actor, { actor }: Entry): boolean {
  return actor.authority === authority && actor.role === role;
}

/**
 * Without the entries of today: a slip noticed on the day of its recording may be taken back by its recorder alone.
 */
export function unlessOfToday(entries: readonly Entry[], { now }: KindContext): readonly Entry[] {
  return entries.filter(({ recordedAt }) => dayOf(recordedAt) !== dayOf(now));
}
