import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { startOfDay } from '../../time/shanghai.ts';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { contestStep, markedContest } from './contest-step.ts';
import { contestsOf } from './contests.ts';
import { type ChallengeBody, challengeForm } from './remedy-forms.ts';

/** A decision is challenged: it is marked and, if the challenge is timely, not final (domain G1, G4). */
export const challenge: EntryKind<ChallengeBody, 'challenge'> = {
  ...challengeForm,
  title: { zh: '复议或者诉讼', en: 'Review or suit' },
  ...contestStep,
  publicity: markedContest,
  changesOthers: true,
  mark: 'challenged',
  ends: {
    power: 'decider-or-city',
    of: ({ body }, { facts, book }) => factsNamed(facts, body.of, book.names.contestable),
    notBy: takenBack,
  },
  decide(draft, context) {
    const effectiveFrom = startOfDay(draft.body.filedOn);
    const faults = [
      ...otherTimes(draft, effectiveFrom),
      factNamed(context.facts, draft.body.of, context.book.names.contestable)
        ? undefined
        : unknownReference('body.of'),
      inFuture('body.filedOn', draft.body.filedOn, context.now),
      isFiledAlready(draft, context) ? filedAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

/**
 * The points from which a timely challenge takes the recorded finality; without finality points don't count (domain
 * G1).
 */
function takenBack(
  { body }: DraftOf<ChallengeBody>,
  { facts, book }: KindContext,
): readonly Entry[] {
  return factsNamed(facts, body.of, book.names.contestable).filter(
    ({ finalOn }) => finalOn !== undefined && body.filedOn < finalOn,
  );
}

function isFiledAlready({ body }: DraftOf<ChallengeBody>, { facts }: KindContext): boolean {
  const contests = contestsOf(facts).get(body.of) ?? [];
  const decided = contests.findLastIndex(({ kind }) => kind === 'ruling');
  return contests
    .slice(decided + 1)
    .some((other) => other.kind === 'challenge' && other.body.form === body.form);
}

const filedAlready: Fault = {
  field: 'body.form',
  rule: 'challenge.filed-already',
  zh: '同一决定的同类复议或者诉讼尚未有结果',
  en: 'A challenge of this form against this decision is still open',
};
