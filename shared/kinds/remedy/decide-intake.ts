import { otherTimes } from '../form/effective-times.ts';
import { type Decision, type DraftOf, decideBy, type KindContext } from '../form/kind.ts';
import { acceptedAlready, noOpenRepair, openRepair } from './repairs.ts';

/** What an application for repair meets first, acceptance or its gaps: it is open, and not accepted yet (Art. 37). */
export function decideIntake(
  draft: DraftOf<{ readonly application: string }>,
  { facts, now }: KindContext,
): Decision {
  const repair = openRepair(facts, draft.body.application);
  const faults = [
    ...otherTimes(draft, now),
    repair === undefined ? noOpenRepair : undefined,
    repair?.acceptance ? acceptedAlready : undefined,
  ];
  return decideBy(faults, { ...draft, effectiveFrom: now });
}
