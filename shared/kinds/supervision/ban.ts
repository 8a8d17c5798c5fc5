import type { Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { ownRegulationFault } from '../form/own-regulation.ts';
import { personPublicationFault } from '../form/person-publication.ts';
import { byDraft } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { missingName } from '../registration/subject-name.ts';
import { isMunicipalBan, listingOfBan } from './municipal-ban.ts';
import { settleTerm } from './settle-term.ts';
import { type BanBody, banForm } from './supervision-forms.ts';
import { termFaults } from './term-faults.ts';

/**
 * A market or procurement ban (Arts. 34, 36): until a day, until lifted, or a person's for life, as the article orders that it
 * rests on, and no further than its basis carries (domain G2).
 */
export const ban: EntryKind<BanBody, 'ban'> = {
  ...banForm,
  title: { zh: '市场禁入', en: 'Market or procurement ban' },
  roles: ['city-regulator', 'joint-discipline-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  publicity: { rule: 'in-force', source: byDraft('bans') },
  contestable: true,
  liftable: true,
  lasting: true,
  decidesOnAct: true,
  explained: true,
  namesPersons: true,
  levels: ['banned'],
  ends: 'nothing',
  decidedNames: ({ name }) => (name === undefined ? [] : [{ field: 'name', name }]),
  decide(draft, context) {
    const from = draft.effectiveFrom ?? context.now;
    const settled = settleTerm(draft, from, 'ban');
    if ('rule' in settled) return refuse(settled);
    const { until } = settled;
    const faults = [
      ...termFaults(draft, context, from, 'ban'),
      ['rule', 'normative-document'].includes(draft.basis.level) ? beyondBasis : undefined,
      ownRegulationFault(draft.basis, context.jurisdiction, 'ban'),
      ...procurementFaults(draft, context, { from, until }),
      municipalFault(draft, context, until),
      missingName(draft, context.facts),
      personPublicationFault(draft, context.jurisdiction),
    ];
    const end = until === undefined ? {} : { effectiveUntil: until };
    return decideBy(faults, { ...draft, effectiveFrom: from, ...end });
  },
};

type Term = { readonly from: Instant; readonly until: Instant | undefined };

function procurementFaults(
  draft: DraftOf<BanBody>,
  { actor, policy }: KindContext,
  { from, until }: Term,
): readonly (RuleFault | undefined)[] {
  if (draft.body.scope.field !== 'government-procurement') return [];
  const { least, most } = policy.procurementBanMonths.value;
  const shortest = startOfDay(addMonths(dayOf(from), least));
  // The first day is not counted, so the last ends a day later (Civil Code art. 201).
  const longest = startOfDay(addDays(addMonths(dayOf(from), most), 1));
  return [
    actor.role === 'joint-discipline-authority' ? undefined : procurementAuthority,
    draft.basis.level === 'local-regulation' ? procurementBasis : undefined,
    until !== undefined && until >= shortest && until <= longest
      ? undefined
      : procurementTerm(least, most),
  ];
}

function municipalFault(
  draft: DraftOf<BanBody>,
  { actor, facts, now }: KindContext,
  until: Instant | undefined,
): RuleFault | undefined {
  if (!isMunicipalBan({ actor, basis: draft.basis })) return undefined;
  const listing = listingOfBan(facts, draft);
  if (listing === undefined) return withoutListing;
  if (listing.until === undefined) return undefined;
  if (hasEnded(listing, now)) return withoutListing;
  return until === undefined || until > listing.until
    ? longerThanListing(listing.until)
    : undefined;
}

const beyondBasis: RuleFault = {
  field: 'basis.level',
  rule: 'ban.beyond-basis',
  zh: '规章和规范性文件不足以作为市场禁入的依据，须有法律、行政法规或者地方性法规',
  en: 'A rule or normative document cannot carry a ban; it takes a law, an administrative or a local regulation',
};

const procurementAuthority: RuleFault = {
  field: 'actor.role',
  rule: 'ban.procurement-authority',
  zh: '政府采购禁入只能由有权的联合惩戒部门记录',
  en: 'A procurement ban is recorded by the competent joint-discipline authority only',
};

/** The province’s credit regulation, art. 26, item 1. */
const procurementBasis: RuleFault = {
  field: 'basis.level',
  rule: 'ban.procurement-basis',
  zh: '限制参加政府采购须以法律、行政法规为依据',
  en: 'A procurement ban takes a law or an administrative regulation',
  basis: [['credit', 'restrictions']],
};

function procurementTerm(least: number, most: number): RuleFault {
  return {
    field: 'effectiveUntil',
    rule: 'ban.procurement-term',
    zh: `政府采购禁入的期限为 ${least} 至 ${most} 个月`,
    en: `A procurement ban lasts ${least} to ${most} months`,
    basis: [['procurementLaw', 77]],
  };
}

const withoutListing: RuleFault = {
  field: 'caseId',
  rule: 'ban.without-listing',
  zh: '本市作出的市场禁入以同一案件的有效列入为前提',
  en: 'A ban of the city’s own needs a listing in force in the same case',
  basis: [['draft', 'bans']],
};

function longerThanListing(end: Instant): RuleFault {
  return {
    field: 'effectiveUntil',
    rule: 'ban.longer-than-listing',
    zh: `市场禁入不得长于列入，列入至 ${end}`,
    en: `The ban may not outlast the listing, which ends at ${end}`,
  };
}
