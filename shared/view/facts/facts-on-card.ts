import type { PublicRecord } from '../../disclosure/record.ts';
import { withoutEnded } from '../../disclosure/without-ended.ts';
import type { Fact } from '../../kinds/form/fact.ts';
import { reasonMarks } from '../../kinds/form/reason-marks.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import type { Instant } from '../../time/instant.ts';

/** The state of a fact at the reader's own clock. Absent: nothing special. */
type FactFlag = 'expired' | 'unconfirmed';

export type FactOnCard<F extends Fact = Fact> = F & { readonly flag?: FactFlag };

/**
 * The facts beside the level at the reader's own clock: none that is over, the newest of each kind first; of stayed
 * decisions the one with the strongest legal force.
 */
export function factsOnCard(record: PublicRecord, now: Instant): readonly FactOnCard[] {
  const facts = withoutEnded(record, now).facts.map((fact) =>
    flagged(markContestable(fact, now), now),
  );
  // Sorting keeps the order of what is alike.
  const age = ({ kind, from }: Fact) => (kind === 'stayed' ? '' : from);
  return facts.toSorted((a, b) => compareTexts(age(b), age(a)));
}

function flagged(fact: Fact, now: Instant): FactOnCard {
  const isPast = (time: Instant | undefined) => time !== undefined && time <= now;
  if (isPast(fact.expiresAt)) return { ...fact, flag: 'expired' };
  return isPast(fact.unconfirmedFrom) ? { ...fact, flag: 'unconfirmed' } : fact;
}

/** A fact that can still be taken to review or court is marked as if it had been (domain G1). */
function markContestable(fact: Fact, now: Instant): Fact {
  const { contestableUntil, marks: own = [] } = fact;
  if (contestableUntil === undefined || contestableUntil <= now) return fact;
  const marks = new Set([...own, 'challenged']);
  return { ...fact, marks: reasonMarks.filter((mark) => marks.has(mark)) };
}
