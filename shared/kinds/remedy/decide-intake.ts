import { otherTimes } from '../form/effective-times.ts';
import { type Decision, type DraftOf, decideBy, type KindContext } from '../form/kind.ts';
import { acceptedAlready, noOpenRepair, openRepair } from './repairs.ts';

/**
 * The first steps of an application for repair, acceptance or gaps: it must be open, and not accepted yet (Art. 37).
 */
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
