import { ratedKinds } from '../../identity/subject.ts';
import { later } from '../../time/order.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { calendarUnknown } from '../form/calendar-unknown.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import type { EntryOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { personPublicationFault } from '../form/person-publication.ts';
import { provisionalNote } from '../form/provisional-note.ts';
import { byDraft } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { caseUnknown, listedAlready } from './listing-case.ts';
import { type ListingBody, listingForm, type listingNotifiedForm } from './listing-forms.ts';
import { noticeOf, proposalOf } from './listings.ts';

/**
 * The decision to list (Art. 35), by another person than the proposer, after notice and hearing window. It takes
 * effect on the next working day and ends when the proposed months are over.
 */
export const listing: EntryKind<ListingBody, 'listing'> = {
  ...listingForm,
  title: { zh: '列入黑名单', en: 'Listing' },
  roles: ['city-regulator'],
  subjects: ratedKinds,
  needsCase: true,
  publicity: { rule: 'in-force', source: byDraft('blacklist') },
  contestable: true,
  repairable: true,
  lasting: true,
  decidesOnAct: true,
  explained: true,
  namesPersons: true,
  levels: ['blacklisted'],
  clocks: ['listing-publication'],
  ends: 'nothing',
  decide(draft, context) {
    const { facts, now, actor, jurisdiction } = context;
    const proposal = proposalOf(facts, draft.caseId);
    const notice = noticeOf(facts, draft.caseId);
    const begins = addWorkingDays(jurisdiction.calendar, dayOf(now), 1, 'protects');
    if (proposal === undefined || notice === undefined) {
      return refuse(caseUnknown(facts, draft.caseId) ?? noticeMissing);
    }
    if (begins.kind === 'calendar-unknown')
      return refuse(calendarUnknown('effectiveFrom', begins.year));
    const effectiveFrom = startOfDay(begins.day);
    const effectiveUntil = startOfDay(addMonths(begins.day, proposal.body.months));
    const faults = [
      otherStart(draft, effectiveFrom),
      otherEnd(draft, effectiveUntil),
      listedAlready(facts, draft.caseId),
      actor.person === proposal.actor.person ? samePerson : undefined,
      withinHearingWindow(notice, context),
      personPublicationFault(draft, jurisdiction),
    ];
    return decideBy(faults, { ...draft, effectiveFrom, effectiveUntil });
  },
};

/** The window runs from the recorded notice or the proof of service, whichever is later (domain G12). */
function withinHearingWindow(
  notice: EntryOf<typeof listingNotifiedForm>,
  { now, jurisdiction, policy }: KindContext,
): RuleFault | undefined {
  const days = policy.hearingWorkingDays.value;
  const toldOn = later(notice.body.servedOn, dayOf(notice.recordedAt));
  const last = addWorkingDays(jurisdiction.calendar, toldOn, days, 'protects');
  if (last.kind === 'calendar-unknown') return calendarUnknown('effectiveFrom', last.year);
  const over = addDays(last.day, 1);
  if (dayOf(now) >= over) return undefined;
  const note = provisionalNote(last);
  return {
    field: 'caseId',
    rule: 'listing.hearing-window-open',
    zh: `告知后 ${days} 个工作日的陈述申辩期至 ${last.day} 届满，${over} 起方可列入${note.zh}`,
    en: `The subject may be heard for ${days} working days, until ${last.day}; it can be listed from ${over}${note.en}`,
    basis: [['credit', 'hearing']],
  };
}

const noticeMissing: RuleFault = {
  field: 'caseId',
  rule: 'listing.notice-missing',
  zh: '该案件尚无告知和送达记录，不得列入',
  en: 'The subject was not notified in this case, so it cannot be listed',
  basis: [['credit', 'hearing']],
};

const samePerson: RuleFault = {
  field: 'actor.person',
  rule: 'listing.same-person',
  zh: '建议人不得作出列入决定',
  en: 'Whoever proposed the listing may not decide it',
};
