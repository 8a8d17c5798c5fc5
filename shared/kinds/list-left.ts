import * as z from 'zod';
import type { Entry } from '../ledger/entry.ts';
import { otherEnd, startsAfterNow } from './effective-times.ts';
import { factNamed, factsNamed, unknownReference } from './fact-named.ts';
import { line } from './fields.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from './kind.ts';

const body = z.strictObject({
  /** Id of the entry on the list. */
  of: line(64),
});
export type ListLeftBody = z.infer<typeof body>;

/** The registry authority took it off its list: here it vanishes with its source (Art. 21; domain G15). */
export const listLeft: EntryKind<ListLeftBody> = {
  name: 'list-left',
  title: { zh: '移出登记机关名录', en: 'Left a registry list' },
  roles: ['registry-authority', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  ends: {
    power: 'decider',
    of: listed,
    notBy: listed,
  },
  body,
  decide(draft, { facts, now }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const entry = factNamed(facts, draft.body.of, ['list-entered']);
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

function listed({ body }: DraftOf<ListLeftBody>, { facts }: KindContext): readonly Entry[] {
  return factsNamed(facts, body.of, ['list-entered']);
}
