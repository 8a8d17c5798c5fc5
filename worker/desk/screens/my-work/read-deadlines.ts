import type { Actor } from '../../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { actorOf } from '../../accounts/grant.ts';
import type { Ask } from '../screen.ts';

export type DeadlinesRead = {
  readonly now: Instant;
  readonly deadlines: readonly Deadline[];
  readonly visitor: Actor;
};

/** Undefined for who only administers. */
export async function readDeadlines({
  grant,
  ledger,
}: Pick<Ask<'grant'>, 'grant' | 'ledger'>): Promise<DeadlinesRead | undefined> {
  const actor = actorOf(grant);
  return actor && readDeadlinesOf(actor, ledger);
}

export async function readDeadlinesOf(
  visitor: Actor,
  ledger: Ask['ledger'],
): Promise<DeadlinesRead> {
  return { ...JSON.parse(await ledger.deadlines(visitor)), visitor };
}
