import type { Gate } from '../access/admit.ts';
import type { Front } from '../accounts/front.ts';
import { openPeople } from '../accounts/people.ts';
import { CalendarAddresses } from '../entering/calendar-addresses.ts';
import type { EntranceGround } from '../entering/entrance.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';

/** Where calendar programs read deadlines, over the desk's storage. */
export function openCalendarAddresses(
  front: Front,
  storage: DurableObjectStorage,
  env: LedgerEnvironment,
  { lock }: Gate,
  now: EntranceGround['now'],
): CalendarAddresses {
  return new CalendarAddresses({
    front,
    people: openPeople(storage),
    lock,
    archive: env.ARCHIVE,
    now,
  });
}
