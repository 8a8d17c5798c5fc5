import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from '../../../worker/desk/accounts/account-policy.ts';
import { frontOf } from '../../../worker/desk/accounts/front.ts';
import { makeId } from '../../../worker/desk/accounts/make-secret.ts';
import { openPeople, type People } from '../../../worker/desk/accounts/people.ts';
import { startSession } from '../../../worker/desk/entering/start-session.ts';
import { LedgerObject } from '../../../worker/desk/object/ledger-object.ts';
import { readClock } from '../../../worker/desk/platform/clock.ts';
import { type DemoPerson, demoPeople } from '../demo-people.ts';

/** The desk's object, which in the demo opens an account for whoever knocks. No deployment has it. */
export class DemoLedger extends LedgerObject {
  /** The secret of a new session of one of the demo's people; undefined for anybody else. */
  async enterAs(person: string): Promise<string | undefined> {
    const now = await readClock(this.env.CLOCK);
    const known = demoPeople.find((one) => one.person === person);
    if (!known) return undefined;
    const people = openPeople(this.ctx.storage);
    // All at once: each sees by name who recorded what, and the administrator whom there is.
    for (const one of demoPeople) {
      if (!people.accounts.find(one.person)) openAccount(people, one, now);
    }
    const account = people.accounts.find(person);
    if (!account || account.closedAt) return undefined;
    // There is no passkey to show again: the whole session counts as confirmed.
    const confirmedAt = addSeconds(now, accountPolicy.longestSeconds);
    return startSession(people, account, 'demo', now, confirmedAt).secret;
  }
}

function openAccount(people: People, known: DemoPerson, now: Instant): void {
  const { person, name, actor, administers } = known;
  people.accounts.open({ person, name, front: frontOf(actor?.role), openedAt: now });
  people.grants.add({
    id: makeId('g'),
    person,
    authority: actor?.authority ?? '示例市生态环境局',
    ...(actor && { role: actor.role }),
    ...(actor?.speaksFor && { speaksFor: actor.speaksFor }),
    administers,
    givenBy: 'operator',
    givenAt: now,
    until: addSeconds(now, accountPolicy.mostGrantDays * 24 * 3600),
  });
}
