import { isNaturalPerson } from '../../../../shared/identity/subject.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Power } from '../../accounts/grant.ts';
import type { Ask } from '../screen.ts';

/** Whether the code of the party that somebody is to speak for was ever issued, as far as the ledger can tell. */
export async function judgeParty({ ledger }: Ask, { speaksFor }: Power): Promise<readonly Fault[]> {
  if (!speaksFor || isNaturalPerson(speaksFor)) return [];
  const fault = await ledger.unverifiedCode('code', speaksFor.code);
  return fault ? [fault] : [];
}
