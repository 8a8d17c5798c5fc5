import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { theBook } from '../../kinds/book/the-book.ts';
import { commendation } from '../../kinds/engagements/commendation.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import { associationRating } from '../../kinds/people/association-rating.ts';
import { isMember } from '../../kinds/people/memberships.ts';
import { licencesOf } from '../../kinds/registration/licences-of.ts';
import { serviceCommitment } from '../../kinds/registration/service-commitment.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import {
  type AssociationRating,
  type Commendation,
  type Commitment,
  declaredItems,
  type LicenceOnRecord,
  type Particulars,
  type SelfDeclared,
} from './particulars.ts';
import { filingsAt, provincialGradesAt } from './sourced-facts-at.ts';

/** What is on record at `at` that decides nothing; `registered` is the registration as it stands then (Arts. 7, 8, 14, 18, 33). */
export function particularsAt(
  facts: readonly Entry[],
  registered: SelfDeclared | undefined,
  at: Instant,
  jurisdiction: Jurisdiction,
  book = theBook,
): Particulars {
  const declared = registered && declaredIn(registered);
  if (!facts.some(({ kind }) => book.names.particular.has(kind)))
    return declared ? { declared } : {};
  const begun = facts.filter(({ effectiveFrom }) => effectiveFrom <= at);
  const licences = licencesOn(facts);
  const filings = filingsAt(facts, jurisdiction, at);
  const provincialGrades = provincialGradesAt(facts, jurisdiction, at);
  const commitment = lastCommitment(begun);
  const commendations = commendationsOn(begun);
  const associationRatings = associationRatingsOn(begun);
  return {
    ...(licences.length > 0 && { licences }),
    ...(filings.length > 0 && { filings }),
    ...(provincialGrades.length > 0 && { provincialGrades }),
    ...(declared && { declared }),
    ...(commitment && { commitment }),
    ...(commendations.length > 0 && { commendations }),
    ...(associationRatings.length > 0 && { associationRatings }),
  };
}

function declaredIn(registered: SelfDeclared): SelfDeclared | undefined {
  const told = declaredItems.filter((item) => registered[item] !== undefined);
  if (told.length === 0) return undefined;
  return Object.fromEntries(told.map((item) => [item, registered[item]]));
}

function licencesOn(facts: readonly Entry[]): readonly LicenceOnRecord[] {
  return licencesOf(facts).map(({ entry: { id, basis, body }, from, until }) => ({
    entries: [id],
    title: body.name,
    number: body.number,
    scope: body.scope,
    issuer: body.issuer,
    source: body.source,
    checkedOn: body.checkedOn,
    checkedBy: basis.authority,
    from,
    ...(until !== undefined && { expiresAt: until }),
  }));
}

function lastCommitment(facts: readonly Entry[]): Commitment | undefined {
  const last = entriesOf(facts, serviceCommitment).at(-1);
  return last && { entries: [last.id], ...last.body, from: last.effectiveFrom };
}

function commendationsOn(facts: readonly Entry[]): readonly Commendation[] {
  return entriesOf(facts, commendation).map(({ id, basis, body: { title, awardedOn } }) => ({
    entries: [id],
    title,
    awardedOn,
    basis,
  }));
}

/** The last of each association that it is a member of. */
function associationRatingsOn(facts: readonly Entry[]): readonly AssociationRating[] {
  const byAssociation = new Map<string, AssociationRating>();
  for (const { id, actor, body } of entriesOf(facts, associationRating)) {
    const { association, scheme, rating, on } = body;
    if (!isMember(facts, association)) continue;
    // Whose rating it is the token says; the basis is the association's own text.
    const ratedBy = actor.authority;
    byAssociation.set(association, {
      entries: [id],
      association,
      ratedBy,
      scheme,
      rating,
      ratedOn: on,
    });
  }
  return [...byAssociation.values()];
}
