import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { type SourceWithdrawnBody, sourceWithdrawnForm } from './registration-forms.ts';

const sourced = ['statutory-filing', 'provincial-grade'];

/** A filing or grade is no longer at its source: here it vanishes with it (domain G15). */
export const sourceWithdrawn: EntryKind<SourceWithdrawnBody, 'source-withdrawn'> = {
  ...sourceWithdrawnForm,
  title: { zh: '来源已撤下', en: 'Withdrawn at its source' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  ends: { power: 'recorder', of: ({ body }, { facts }) => factsNamed(facts, body.of, sourced) },
  decide(draft, { facts, now }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const fact = factNamed(facts, draft.body.of, sourced);
    const isOver = fact?.effectiveUntil !== undefined && fact.effectiveUntil <= now;
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      fact === undefined || isOver ? unknownReference('body.of') : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
