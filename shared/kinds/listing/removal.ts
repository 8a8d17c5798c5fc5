import { ratedKinds } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { hasEnded } from '../../time/interval.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { listingForm, type RemovalBody, removalForm } from './listing-forms.ts';
import { listingsOf } from './listings.ts';

/** Takes the case's listing off the blacklist at once (Art. 37). */
export const removal: EntryKind<RemovalBody, 'removal'> = {
  ...removalForm,
  title: { zh: '移出黑名单', en: 'Removal from the blacklist' },
  roles: ['city-regulator'],
  subjects: ratedKinds,
  needsCase: true,
  publicity: { rule: 'undoing', source: byDraft('repair') },
  takesBack: () => true,
  alsoTakesBack: ({ caseId }, entries) =>
    entriesOf(entries, listingForm)
      .filter((listing) => listing.caseId === caseId)
      .map(({ id }) => id),
  ends: {
    power: 'decider',
    of: listingOfCase,
    notBy: listingOfCase,
  },
  decide(draft, context) {
    const { now } = context;
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      standsListed(draft.caseId, context) ? undefined : notListed,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

function listingOfCase({ caseId }: DraftOf<RemovalBody>, { facts }: KindContext): readonly Entry[] {
  return listingsOf(facts).flatMap(({ entry }) => (entry.caseId === caseId ? [entry] : []));
}

function standsListed(caseId: string | undefined, { facts, now }: KindContext): boolean {
  return listingsOf(facts).some(
    ({ entry, until, removal }) =>
      entry.caseId === caseId && removal === undefined && !hasEnded({ until }, now),
  );
}

const notListed: Fault = {
  field: 'caseId',
  rule: 'removal.not-listed',
  zh: '该主体没有此案件编号的有效列入',
  en: 'No listing of this subject under this case number is in force',
};
