import { entriesOf } from '../../kinds/form/entry-of.ts';
import { listingForm, listingProposedForm } from '../../kinds/listing/listing-forms.ts';
import { listingsOf, noticeOf } from '../../kinds/listing/listings.ts';
import type { Entry } from '../../ledger/entry.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf } from '../../time/shanghai.ts';
import type { WorkingDay } from '../../time/working-days.ts';
import { caseOf, type DeadlineContext, type Due, within } from './deadline.ts';

/** Art. 35, domain G12: the end of a hearing window, and a listing that is to be published. */
export function listingDeadlines(
  facts: readonly Entry[],
  context: DeadlineContext,
): readonly Due[] {
  return [...decisions(facts, context), ...publications(facts, context)];
}

function decisions(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  const listed = listingsOf(facts).map(({ entry }) => entry.caseId);
  return entriesOf(facts, listingProposedForm)
    .filter(({ caseId }) => !listed.includes(caseId))
    .flatMap((proposal) => {
      const notice = noticeOf(facts, proposal.caseId);
      if (notice === undefined) return [];
      const toldOn = later(notice.body.servedOn, dayOf(notice.recordedAt));
      const last = within(context, toldOn, context.policy.hearingWorkingDays.value, 'protects');
      return {
        what: 'listing-decision' as const,
        dueOn: dayAfter(last),
        whose: 'city-regulator' as const,
        entries: [notice.id, proposal.id],
        ...caseOf(proposal),
      };
    });
}

function publications(facts: readonly Entry[], context: DeadlineContext): readonly Due[] {
  const days = context.clocks.listingPublicationWorkingDays.value;
  return entriesOf(facts, listingForm)
    .filter(({ effectiveFrom, recordedAt }) => {
      return recordedAt <= context.now && effectiveFrom > context.now;
    })
    .map((listing) => ({
      what: 'listing-publication',
      dueOn: within(context, dayOf(listing.recordedAt), days),
      whose: 'city-regulator',
      entries: [listing.id],
      ...caseOf(listing),
    }));
}

function dayAfter(last: WorkingDay): WorkingDay {
  if (last.kind === 'calendar-unknown') return last;
  const day = addDays(last.day, 1);
  if (last.kind === 'day') return { kind: 'day', day };
  const [earliest, latest] = [addDays(last.earliest, 1), addDays(last.latest, 1)];
  return { ...last, day, earliest, latest };
}
