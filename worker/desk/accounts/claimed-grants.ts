import { subjectKey } from '../../../shared/identity/subject.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from './account-policy.ts';
import { misspelled } from './acts.ts';
import type { Grant, Power } from './grant.ts';
import { malformed } from './grant-rights.ts';
import { makeId } from './make-secret.ts';
import type { People } from './people.ts';

/** Why these powers can't be given; undefined where they can. */
export function notClaimable(people: People, powers: readonly Power[]): Fault | undefined {
  return powers
    .map((power) => malformed(power) ?? misspelled(people, power))
    .find((fault) => fault !== undefined);
}

/**
 * Makes what a provider's claims give the person what they have from it: for no longer than a session, so that whoever leaves the post
 * loses the power with the next sign-in that isn't. Grants that people gave stay as they are.
 */
export function giveClaimed(
  people: People,
  by: string,
  person: string,
  powers: readonly Power[],
  now: Instant,
): void {
  const { grants, sessions, calendars, log } = people;
  const earlier = grants.inForceOf(person, now).filter(({ givenBy }) => givenBy === by);
  for (const grant of earlier) {
    grants.end(grant.id, now);
    log.add({ at: now, by, person, what: 'grant-ended', grant });
  }
  const until = addSeconds(now, accountPolicy.longestSeconds);
  for (const power of powers) {
    const grant: Grant = { ...power, id: makeId('g'), person, givenBy: by, givenAt: now, until };
    grants.add(grant);
    log.add({ at: now, by, person, what: 'granted', grant });
    for (const same of earlier.filter((old) => powerKey(old) === powerKey(power))) {
      sessions.replaceGrant(same.id, grant.id);
      calendars.replaceGrant(same.id, grant.id);
    }
  }
}

/** Each power once. */
export function distinctPowers(powers: readonly Power[]): readonly Power[] {
  return [...new Map(powers.map((power) => [powerKey(power), power])).values()];
}

function powerKey({ authority, role, speaksFor, administers }: Power): string {
  return JSON.stringify([authority, role, speaksFor && subjectKey(speaksFor), administers]);
}
