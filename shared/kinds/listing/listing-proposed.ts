import { ratedKinds } from '../../identity/subject.ts';
import type { Policy } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byCredit, saying } from '../form/publicity-sources.ts';
import { missingName } from '../registration/subject-name.ts';
import { limitationFault } from '../supervision/limitation.ts';
import { type ListingProposedBody, listingProposedForm } from './listing-forms.ts';
import { listingsOf, proposalOf } from './listings.ts';

/** First step to the blacklist (Art. 35): known to the subject only, without effect. */
export const listingProposed: EntryKind<ListingProposedBody, 'listing-proposed'> = {
  ...listingProposedForm,
  title: { zh: '列入建议', en: 'Listing proposed' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ratedKinds,
  needsCase: true,
  publicity: { rule: 'never', source: saying`${byCredit('hearing')}，列入前仅告知本人` },
  decidesOnAct: true,
  clocks: ['listing-decision'],
  ends: 'nothing',
  decidedNames: ({ name }) => (name === undefined ? [] : [{ field: 'name', name }]),
  decide(draft, context) {
    const faults = [
      otherStart(draft, context.now),
      otherEnd(draft),
      proposalOf(context.facts, draft.caseId) ? caseProposedAlready : undefined,
      tooLong(draft, context),
      limitationFault(draft, context),
      countsTooMany(draft, context),
      missingName(draft, context.facts),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

/** An older act gets no longer listing than the policy of its day allowed (《生态环境法典》 art. 1057). */
function tooLong(
  draft: DraftOf<ListingProposedBody>,
  { policy, jurisdiction }: KindContext,
): Fault | undefined {
  const { months, offence, actOn } = draft.body;
  const longest = policy.restrictionMonths.value;
  if (months > longest) return beyondAnyLaw(longest);
  const policies = actOn === undefined ? [policy] : [policy, policyAt(jurisdiction, actOn)];
  const most = Math.min(...policies.map((one) => monthsOf(one, offence)));
  const isStatutory = ['law', 'administrative-regulation'].includes(draft.basis.level);
  if (months <= most || isStatutory) return undefined;
  return {
    field: 'body.months',
    rule: 'listing.longer-than-policy',
    zh: `此情形最长 ${most} 个月；更长的期限须以法律、行政法规为依据`,
    en: `At most ${most} months here; longer only on the basis of a law or administrative regulation`,
  };
}

function monthsOf({ listingMonths }: Policy, offence: ListingProposedBody['offence']): number {
  const [first, second, third] = listingMonths.value;
  return { first, second, third, 'data-fraud-or-crime': third }[offence];
}

/** A century is no term, but a way to write "without an end", which a listing never is. */
function beyondAnyLaw(most: number): Fault {
  return {
    field: 'body.months',
    rule: 'listing.longer-than-law',
    zh: `列入最长 ${most} 个月；禁业无期限或者终身的，以市场禁入记录（body.term），不延长列入`,
    en: `A listing lasts at most ${most} months; what has no end or is for life is a ban (body.term), not a longer listing`,
  };
}

/** A listing lifted by repair no longer counts (domain G7). */
function countsTooMany(
  draft: DraftOf<ListingProposedBody>,
  { facts }: KindContext,
): Fault | undefined {
  const standing = listingsOf(facts).filter(({ removal }) => removal === undefined);
  // A listing that was stayed appears once for each period in which it had effect.
  const before = new Set(standing.map(({ entry }) => entry.id)).size;
  const needed = { first: 0, second: 1, third: 2, 'data-fraud-or-crime': 0 }[draft.body.offence];
  if (before >= needed) return undefined;
  return {
    field: 'body.offence',
    rule: 'listing.offence-count',
    zh: `此前仅有 ${before} 次列入记录，已修复移出的不计`,
    en: `Only ${before} earlier listings are on record; those lifted by repair don't count`,
  };
}

const caseProposedAlready: Fault = {
  field: 'caseId',
  rule: 'listing.case-proposed-already',
  zh: '该案件已经提出列入建议',
  en: 'A listing is already proposed in this case',
};
