import type { Matter } from '../../../shared/jurisdiction/articles.ts';
import { cite } from '../../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Basis } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';

/** By which matter of the city's draft a party records each kind for itself, or an officer what came from nobody with an account. */
const matters: Readonly<Record<string, Matter>> = {
  'registration-filed': 'registration',
  'registration-changed': 'upkeep',
  'registration-confirmed': 'upkeep',
  'registration-withdrawn': 'registration',
  'service-commitment': 'standards',
  'practitioner-registered': 'registration',
  'practitioner-left': 'registration',
  training: 'persons',
  'association-member': 'associationRatings',
  'association-member-left': 'associationRatings',
  'association-rating': 'associationRatings',
  'association-notice': 'associationNotices',
  'engagement-opened': 'contracts',
  'engagement-progressed': 'contracts',
  'engagement-closed': 'contracts',
  'engagement-confirmed': 'contracts',
  'engagement-repudiated': 'contracts',
  evaluation: 'evaluation',
  'evaluation-reply': 'evaluation',
  'repair-applied': 'repair',
  objection: 'repair',
  complaint: 'inspections',
};

/** What a party's own entry rests on, which nobody has to look up: the city's article and the day at the counter. */
export function ownBasis(
  kind: string,
  authority: string,
  city: string,
  now: Instant,
): Partial<Basis> {
  const jurisdiction = jurisdictionOf(city);
  const matter = matters[kind];
  const documentNumber = `办事窗口申报 ${dayOf(now)}`;
  if (jurisdiction === undefined || matter === undefined) return { authority, documentNumber };
  const { regulation, articles } = jurisdiction;
  return {
    authority,
    law: regulation.draft.title,
    level: 'normative-document',
    article: cite({ title: '', zh: '', en: '' }, ...articles.of[matter]).zh,
    documentNumber,
  };
}
