import * as z from 'zod';
import { services } from '../identity/services.ts';
import type { Instant } from '../time/instant.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import { settleTerm, termFaults } from './ban-term.ts';
import { basis } from './basis.ts';
import { day, line } from './fields.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from './kind.ts';
import { isMunicipalBan, listingOfBan } from './municipal-ban.ts';
import { namesakes } from './namesakes.ts';
import { organisationName } from './organisation-name-field.ts';
import { ownRegulationFault } from './own-regulation.ts';
import { personPublicationFault } from './person-publication.ts';
import type { Refusal } from './refusal.ts';
import { missingName } from './subject-name.ts';
import { term } from './term.ts';

const body = z.strictObject({
  summary: line(500),
  /** Empty `services` or `areas` (GB/T 2260 codes): all of them. */
  scope: z.strictObject({
    field: z.enum(['government-procurement', 'environmental-services']),
    services: z.array(z.enum(services)).max(services.length),
    areas: z.array(z.string().regex(/^\d{6}$/)).max(100),
  }),
  term: term.exactOptional(),
  /** The day of the act; where it went on, its last. Which law applies depends on it. */
  actOn: day.exactOptional(),
  /** The agency's name, as the decision has it; needed where it never registered. */
  name: organisationName().exactOptional(),
  ...namesakes,
  /** What orders a practitioner's ban to be published; without it nothing of a natural person is public. */
  publication: basis.exactOptional(),
});
export type BanBody = z.infer<typeof body>;

/**
 * A market or procurement ban (Arts. 34, 36): until a day, until lifted, or a person's for life, as the article orders that it
 * rests on, and no further than its basis carries (domain G2).
 */
export const ban: EntryKind<BanBody> = {
  name: 'ban',
  title: { zh: '市场禁入', en: 'Market or procurement ban' },
  roles: ['city-regulator', 'joint-discipline-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  ends: 'nothing',
  body,
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
): readonly (Refusal | undefined)[] {
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
): Refusal | undefined {
  if (!isMunicipalBan({ actor, basis: draft.basis })) return undefined;
  const listing = listingOfBan(facts, draft);
  if (listing === undefined) return withoutListing;
  if (listing.until === undefined) return undefined;
  if (listing.until <= now) return withoutListing;
  return until === undefined || until > listing.until
    ? longerThanListing(listing.until)
    : undefined;
}

const beyondBasis: Refusal = {
  field: 'basis.level',
  rule: 'ban.beyond-basis',
  zh: '规章和规范性文件不足以作为市场禁入的依据，须有法律、行政法规或者地方性法规',
  en: 'A rule or normative document cannot carry a ban; it takes a law, an administrative or a local regulation',
};

const procurementAuthority: Refusal = {
  field: 'actor.role',
  rule: 'ban.procurement-authority',
  zh: '政府采购禁入只能由有权的联合惩戒部门记录',
  en: 'A procurement ban is recorded by the competent joint-discipline authority only',
};

/** Zhejiang Public Credit Information Regulation art. 26, item 1. */
const procurementBasis: Refusal = {
  field: 'basis.level',
  rule: 'ban.procurement-basis',
  zh: '限制参加政府采购须以法律、行政法规为依据',
  en: 'A procurement ban takes a law or an administrative regulation',
  basis: [['creditRegulation', 26]],
};

function procurementTerm(least: number, most: number): Refusal {
  return {
    field: 'effectiveUntil',
    rule: 'ban.procurement-term',
    zh: `政府采购禁入的期限为 ${least} 至 ${most} 个月`,
    en: `A procurement ban lasts ${least} to ${most} months`,
    basis: [['procurementLaw', 77]],
  };
}

const withoutListing: Refusal = {
  field: 'caseId',
  rule: 'ban.without-listing',
  zh: '本市作出的市场禁入以同一案件的有效列入为前提',
  en: 'A ban of the city’s own needs a listing in force in the same case',
  basis: [['draft', 36]],
};

function longerThanListing(end: Instant): Refusal {
  return {
    field: 'effectiveUntil',
    rule: 'ban.longer-than-listing',
    zh: `市场禁入不得长于列入，列入至 ${end}`,
    en: `The ban may not outlast the listing, which ends at ${end}`,
  };
}
