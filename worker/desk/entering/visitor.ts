import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from '../accounts/account-policy.ts';
import type { Front } from '../accounts/front.ts';
import { frontOfGrant, type Grant } from '../accounts/grant.ts';
import { hashSecret } from '../accounts/make-secret.ts';
import type { People } from '../accounts/people.ts';
import { endOf } from '../accounts/session-store.ts';

/** Somebody whose cookie is good, as they are now: what a grant's end or a closed account takes away is gone at once. */
export type Visitor = {
  readonly session: string;
  readonly person: string;
  readonly name: string;
  readonly front: Front;
  readonly way: string;
  /** Those in force. */
  readonly grants: readonly Grant[];
  /** The one they have chosen, while it is in force. */
  readonly grant?: Grant;
  readonly confirmedAt: Instant;
  /** When they have to sign in anew, if they ask for nothing more. */
  readonly expiresAt: Instant;
};

/** Undefined for every cookie that opens nothing here, whatever was the matter with it. */
export function admitVisitor(
  { sessions, accounts, grants }: People,
  front: Front,
  secret: string,
  now: Instant,
): Visitor | undefined {
  const hash = hashSecret(secret);
  const session = sessions.findOpen(hash, front, now);
  const account = session && accounts.find(session.person);
  if (!session || !account || account.closedAt || account.front !== front) return undefined;
  const isNoted = now < addSeconds(session.seenAt, accountPolicy.seenEverySeconds);
  if (!isNoted) sessions.see(hash, now);
  const inForce = grants
    .inForceOf(session.person, now)
    .filter((grant) => frontOfGrant(grant) === front);
  const grant = inForce.find(({ id }) => id === session.grantId);
  const { id, person, way, confirmedAt, startedAt, seenAt } = session;
  return {
    session: id,
    person,
    name: account.name,
    front,
    way,
    grants: inForce,
    ...(grant && { grant }),
    confirmedAt,
    expiresAt: endOf({ startedAt, seenAt: isNoted ? seenAt : now }),
  };
}

/** Whether what harms somebody may be decided now, or has to ask the person first whether it is they. */
export function mustConfirm({ confirmedAt }: Pick<Visitor, 'confirmedAt'>, now: Instant): boolean {
  return now >= addSeconds(confirmedAt, accountPolicy.confirmedSeconds);
}
