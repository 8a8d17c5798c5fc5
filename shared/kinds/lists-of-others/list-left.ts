import type { Entry } from '../../ledger/entry.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { type ListLeftBody, listLeftForm } from './lists-of-others-forms.ts';

/**
 * The registry authority took the subject off its list; the entry here vanishes with its source (Art. 21; domain
 * G15).
 */
export const listLeft: EntryKind<ListLeftBody, 'list-left'> = {
  ...listLeftForm,
  title: { zh: '移出登记机关名录', en: 'Left a registry list' },
  roles: ['registry-authority', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byDraft('listsOfOthers') },
  stops: ({ body }) => [body.of],
  takesBack: () => true,
  ends: {
    power: 'decider',
    of: listed,
    notBy: listed,
  },
  decide(draft, { facts, now }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const entry = factNamed(facts, draft.body.of, entered);
    const faults = [
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      entry === undefined || entry.effectiveUntil !== undefined
        ? unknownReference('body.of')
        : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const entered = new Set(['list-entered']);

function listed({ body }: DraftOf<ListLeftBody>, { facts }: KindContext): readonly Entry[] {
  return factsNamed(facts, body.of, entered);
}
