import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import { holdsAt } from '../../../shared/time/interval.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';

export type DecisionsInForce = {
  readonly decisions: PersonDecision[];
  readonly lifetime: RegisterLifetime;
};

/** The published decisions about natural persons that hold at this moment, newest first, and until when that is so. */
export function decisionsInForce({ register, now, lifetime }: Fresh): DecisionsInForce {
  const decisions = Array.from(register.persons())
    .flatMap((record) => record.decisions)
    .filter((decision) => holdsAt(decision, now))
    .sort((a, b) => compareTexts(b.from, a.from) || compareTexts(a.entry, b.entry));
  return {
    decisions,
    lifetime: clipLifetime(
      lifetime,
      decisions.map(({ until }) => until),
    ),
  };
}
