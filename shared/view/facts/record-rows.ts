import type { Commendation } from '../../kinds/engagements/commendation-fact.ts';
import type { AssociationRating } from '../../kinds/people/association-rating-fact.ts';
import type { Commitment } from '../../kinds/registration/commitment-fact.ts';
import type { LicenceOnRecord } from '../../kinds/registration/licence-fact.ts';
import type { Succession } from '../../kinds/registration/succession-fact.ts';
import { formatDay, formatPeriod } from '../../messages/format-time.ts';
import { recordWords } from '../../messages/record-words.ts';
import { words } from '../../messages/words.ts';
import type { LegalPersonListing } from '../../rating/facts/derived-facts.ts';
import { dayOf } from '../../time/shanghai.ts';
import { validity } from './card-rows.ts';
import { nameAndCode, pagesOf } from './other-agencies.ts';
import { labelled, type RowsOfFacts, rowOf } from './telling.ts';

/** The rows that only a page has room for, each with who vouches for it. */
export const recordRows: RowsOfFacts = {
  // Art. 7: what the licence covers, its source, and who looked it up when.
  licence: rowOf<LicenceOnRecord>({
    term: (lang) => words(lang).card.licences,
    tell(licence, lang) {
      const { card, service, comma } = words(lang);
      const { covers, issuer, checked } = recordWords(lang);
      return {
        head: licence.title,
        number: licence.number,
        small: [
          ...validity(licence, lang),
          labelled(covers, licence.scope.map((one) => service[one]).join(comma), lang),
          labelled(issuer, licence.issuer, lang),
          labelled(card.source, licence.source, lang),
          checked(licence.checkedBy, formatDay(licence.checkedOn, lang)),
        ],
      };
    },
  }),
  // Named where there is a register to look the name up in, with a way there.
  'legal-person-listed': rowOf<LegalPersonListing>({
    term: (lang) => words(lang).card.legalPerson,
    tell: ({ inheritedFrom, from, until }, lang, links) => ({
      head: words(lang).card.legalPersonListed(nameAndCode(inheritedFrom, links)),
      period: formatPeriod(from, until, lang),
      quotesEntries: true,
      links: pagesOf([inheritedFrom], links),
    }),
  }),
  succession: rowOf<Succession>({
    term: (lang) => recordWords(lang).successions,
    tell({ form, codes, isCarriedOn, name = '', from }, lang, links) {
      const { succession, carriedOn } = recordWords(lang);
      const others = codes.map((code) => nameAndCode(code, links)).join(words(lang).comma);
      const successor = codes.some((code) => links.agency?.(code)) ? others : `${name} ${others}`;
      return {
        says: [isCarriedOn ? carriedOn[form](successor.trim()) : succession[form](others)],
        period: formatPeriod(from, undefined, lang),
        links: pagesOf(codes, links),
      };
    },
  }),
  // Art. 18: the agency's own promise.
  'service-commitment': rowOf<Commitment>({
    term: (lang) => recordWords(lang).commitment,
    tell({ timeLimitDays, process, text, from }, lang) {
      const say = recordWords(lang);
      return {
        isOwnWord: true,
        ...(timeLimitDays !== undefined && { head: say.timeLimit(timeLimitDays) }),
        says: [labelled(say.process, process, lang), labelled(say.promise, text, lang)],
        small: [say.since(formatDay(dayOf(from), lang))],
      };
    },
  }),
  // Art. 14: an association's own rating, and what that is worth here.
  'association-rating': rowOf<AssociationRating>({
    term: (lang) => recordWords(lang).ratings,
    foot: (lang) => recordWords(lang).ratingMeans,
    tell: ({ rating, ratedBy, ratedOn, scheme }, lang) => ({
      head: rating,
      small: [recordWords(lang).rated(ratedBy, formatDay(ratedOn, lang)), scheme],
    }),
  }),
  // Art. 33.
  commendation: rowOf<Commendation>({
    term: (lang) => recordWords(lang).commendations,
    tell: ({ title, awardedOn }, lang) => ({
      head: title,
      period: recordWords(lang).awarded(formatDay(awardedOn, lang)),
    }),
  }),
};
