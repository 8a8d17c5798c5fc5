import type { Instant } from '../../../shared/time/instant.ts';
import type { Account } from '../accounts/account-store.ts';
import { frontOfGrant } from '../accounts/grant.ts';
import { makeId, makeSecret } from '../accounts/make-secret.ts';
import type { People } from '../accounts/people.ts';

/** What goes into the cookie. */
export type Entered = { readonly kind: 'entered'; readonly secret: string };

/** A new session, never one that a browser brought along; with the person's grant where they have but one. */
export function startSession(
  { sessions, grants, log }: People,
  { person, front }: Account,
  way: string,
  now: Instant,
  confirmedAt = now,
): Entered {
  const { secret, hash } = makeSecret();
  const here = grants.inForceOf(person, now).filter((grant) => frontOfGrant(grant) === front);
  const [only, ...others] = here;
  sessions.start(hash, {
    id: makeId('s'),
    person,
    front,
    way,
    ...(only && others.length === 0 && { grantId: only.id }),
    startedAt: now,
    seenAt: now,
    confirmedAt,
  });
  log.add({ at: now, by: person, person, what: 'signed-in', way });
  return { kind: 'entered', secret };
}
