import { hasEnded } from '../../time/interval.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { saying } from '../form/publicity-sources.ts';
import { type SourceWithdrawnBody, sourceWithdrawnForm } from './registration-forms.ts';

/** A filing or grade is no longer at its source, so it vanishes here too (domain G15). */
export const sourceWithdrawn: EntryKind<SourceWithdrawnBody, 'source-withdrawn'> = {
  ...sourceWithdrawnForm,
  title: { zh: '来源已撤下', en: 'Withdrawn at its source' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'undoing', source: saying`与名录来源一并消失，本市缺省值` },
  stops: ({ body }) => [body.of],
  ends: {
    power: 'recorder',
    of: ({ body }, { facts, book }) => factsNamed(facts, body.of, book.names.sourced),
  },
  decide(draft, { facts, now, book }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const fact = factNamed(facts, draft.body.of, book.names.sourced);
    const isOver = hasEnded({ until: fact?.effectiveUntil }, now);
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      fact === undefined || isOver ? unknownReference('body.of') : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
