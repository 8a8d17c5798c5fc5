import type { Gate } from '../access/admit.ts';
import type { Front } from '../accounts/front.ts';
import { openPeople } from '../accounts/people.ts';
import { Challenges } from '../entering/challenges.ts';
import { Entrance, type EntranceGround } from '../entering/entrance.ts';
import { readOrigin, relyingPartyOf } from '../entering/relying-party.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';

/** Whoever works at the screens, and how they come in. */
export function openEntrances(
  storage: DurableObjectStorage,
  env: LedgerEnvironment,
  { lock }: Gate,
  now: EntranceGround['now'],
): (front: Front) => Entrance {
  const people = openPeople(storage);
  const challenges = new Challenges(storage);
  const origins = {
    office: readOrigin('OFFICE_ORIGIN', env.OFFICE_ORIGIN),
    counter: readOrigin('COUNTER_ORIGIN', env.COUNTER_ORIGIN),
  };
  return (front) => {
    const party = relyingPartyOf(origins, front);
    return new Entrance({ front, party, people, challenges, lock, archive: env.ARCHIVE, now });
  };
}
