import { ratedKinds } from '../../identity/subject.ts';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byCredit, saying } from '../form/publicity-sources.ts';
import { caseUnknown, listedAlready } from './listing-case.ts';
import { type ListingNotifiedBody, listingNotifiedForm } from './listing-forms.ts';
import { noticeOf } from './listings.ts';

/** The subject was told, with reasons and its right to be heard (Art. 35; domain G12). */
export const listingNotified: EntryKind<ListingNotifiedBody, 'listing-notified'> = {
  ...listingNotifiedForm,
  title: { zh: '列入告知', en: 'Listing notified' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ratedKinds,
  needsCase: true,
  publicity: { rule: 'never', source: saying`${byCredit('hearing')}，列入前仅告知本人` },
  decidesOnAct: true,
  ends: {
    power: 'recorder',
    of({ caseId }, { facts }) {
      const replaced = noticeOf(facts, caseId);
      return replaced === undefined ? [] : [replaced];
    },
  },
  decide(draft, { now, facts }) {
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      caseUnknown(facts, draft.caseId),
      listedAlready(facts, draft.caseId),
      draft.body.servedOn > dayOf(now) ? servedInFuture : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

const servedInFuture: Fault = {
  field: 'body.servedOn',
  rule: 'notice.served-in-future',
  zh: '送达日期不得晚于今天',
  en: 'The notice may not be served in the future',
};
