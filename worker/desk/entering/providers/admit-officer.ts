import { foldText } from '../../../../shared/text/fold.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import type { Account } from '../../accounts/account-store.ts';
import { giveClaimed, notClaimable } from '../../accounts/claimed-grants.ts';
import type { People } from '../../accounts/people.ts';
import { type Comer, ifAtWork, type NotAdmitted, openFirst } from './first-account.ts';

/** Somebody of the office, with the grants that the claims give today beside those that an administrator gave. */
export function admitOfficer(people: People, comer: Comer, now: Instant): Account | NotAdmitted {
  const { claimed, by, known } = comer;
  const { name, powers } = claimed;
  const fault = notClaimable(people, powers);
  if (fault) return { kind: 'misconfigured', fault };
  if (!known && powers.length === 0) return { kind: 'not-admitted' };
  // With two accounts one officer would be their own second person.
  if (!known && isTaken(people, name)) return { kind: 'same-name' };
  const account = known ?? openFirst(people, comer, 'office', now);
  giveClaimed(people, by, account.person, powers, now);
  return ifAtWork(people, account, now);
}

function isTaken({ accounts }: People, name: string): boolean {
  const folded = foldText(name);
  return accounts
    .list()
    .some((one) => !one.closedAt && one.front === 'office' && foldText(one.name) === folded);
}
