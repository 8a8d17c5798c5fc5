import type { Subject } from '../../../shared/identity/subject.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Front, frontOf } from './front.ts';

/** What somebody may do, for whom. */
export type Power = {
  readonly authority: string;
  /** Absent: records and reads nothing, and only administers. */
  readonly role?: Role;
  readonly speaksFor?: Subject;
  /** Invites people and gives grants: of the whole city without `speaksFor`, of that party's own people with it. */
  readonly administers: boolean;
};

/** A power that a person has for a time. */
export type Grant = Power & {
  readonly id: string;
  readonly person: string;
  /** A person, `operator` for the operator's secret, or `provider:ID` for what an identity provider says at each sign-in. */
  readonly givenBy: string;
  readonly givenAt: Instant;
  readonly until: Instant;
  readonly endedAt?: Instant;
};

export function isInForce({ until, endedAt }: Grant, now: Instant): boolean {
  return endedAt === undefined && now < until;
}

export function frontOfGrant({ role }: Pick<Grant, 'role'>): Front {
  return frontOf(role);
}

/** As whom its holder records and reads; undefined where they only administer. */
export function actorOf({ person, authority, role, speaksFor }: Grant): Actor | undefined {
  return role && { person, authority, role, ...(speaksFor && { speaksFor }) };
}
