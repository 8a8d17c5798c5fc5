import type { Fact } from '../../kinds/form/fact.ts';
import type { ListOfOthers } from '../../kinds/lists-of-others/list-fact.ts';
import type { FilingOnRecord } from '../../kinds/registration/filing-fact.ts';
import type { LicenceOnRecord } from '../../kinds/registration/licence-fact.ts';
import type { ProvincialGrade } from '../../kinds/registration/provincial-grade-fact.ts';
import type { JointLiability } from '../../kinds/supervision/joint-liability-fact.ts';
import type { Measure } from '../../kinds/supervision/measure-fact.ts';
import type { Penalty } from '../../kinds/supervision/penalty-fact.ts';
import { formatDay, formatPeriod, formatTerm, formatUntil } from '../../messages/format-time.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { Correction, LegalPersonListing } from '../../rating/facts/derived-facts.ts';
import { labelled, type RowsOfFacts, rowOf, sourceLines } from './telling.ts';

const publicUntil = ({ until }: Fact, lang: Lang) =>
  until === undefined ? '' : words(lang).card.publicUntil(formatUntil(until, lang));

/** The rows of every card, also of the small one on other sites' pages. */
export const cardRows: RowsOfFacts = {
  // About a branch; the branch itself isn't listed (domain G11).
  'legal-person-listed': rowOf<LegalPersonListing>({
    term: (lang) => words(lang).card.legalPerson,
    tell: ({ inheritedFrom, from, until }, lang) => ({
      head: words(lang).card.legalPersonListed(inheritedFrom),
      period: formatPeriod(from, until, lang),
      quotesEntries: true,
    }),
  }),
  // Art. 34.
  'measure-imposed': rowOf<Measure>({
    term: (lang) => words(lang).card.measures,
    tell(measure, lang) {
      const { measureItem, card } = words(lang);
      return {
        head: measureItem[measure.item] ?? measure.item,
        ...(measure.scope !== undefined && {
          says: [labelled(card.scope, measure.scope, lang)],
        }),
        period: formatTerm(measure, lang),
      };
    },
  }),
  penalty: rowOf<Penalty>({
    term: (lang) => words(lang).card.penalties,
    mostInBrief: 2,
    tell(penalty, lang) {
      const { penaltyType, comma } = words(lang);
      return {
        head: penalty.types.map((type) => penaltyType[type] ?? type).join(comma),
        period: publicUntil(penalty, lang),
      };
    },
  }),
  // Art. 30: the court and the judgment.
  'joint-liability': rowOf<JointLiability>({
    term: (lang) => words(lang).card.jointLiability,
    tell: (liability, lang) => ({
      head: `${liability.court} ${liability.judgment}`,
      period: publicUntil(liability, lang),
    }),
  }),
  // Art. 21.
  'list-entered': rowOf<ListOfOthers>({
    term: (lang) => words(lang).card.lists,
    tell: (list, lang) => ({
      head: words(lang).listOfOthers[list.list],
      small: sourceLines(list, lang),
    }),
  }),
  // Says that a decision was annulled, and not what it had said (domain G5).
  correction: rowOf<Correction>({
    term: (lang) => words(lang).card.corrections,
    tell({ annulledKind, from, entries: [, annulled] }, lang, links) {
      const { card, corrected } = words(lang);
      return {
        says: [card.annulled(corrected[annulledKind] ?? annulledKind)],
        period: formatPeriod(from, undefined, lang),
        ...(links.correction &&
          annulled !== undefined && {
            links: [{ href: links.correction(annulled), text: card.certificate }],
          }),
      };
    },
  }),
  'statutory-filing': rowOf<FilingOnRecord>({
    term: (lang) => words(lang).card.filings,
    tell(filing, lang) {
      const { card, filingSort } = words(lang);
      return {
        head: filingSort[filing.sort],
        number: filing.number,
        small: [
          card.filed(filing.filedWith, formatDay(filing.filedOn, lang)),
          ...sourceLines(filing, lang),
        ],
        more: [scopeOf(filing, lang)],
      };
    },
  }),
  'provincial-grade': rowOf<ProvincialGrade>({
    term: (lang) => words(lang).card.provincialGrade,
    foot: (lang) => words(lang).card.notCounted,
    tell(grade, lang) {
      const { card } = words(lang);
      return {
        head: grade.grade,
        aside: grade.period,
        number: grade.number,
        small: [
          card.rated(grade.ratedBy, formatDay(grade.ratedOn, lang)),
          ...(grade.until === undefined ? [] : [card.valid(formatUntil(grade.until, lang))]),
          ...sourceLines(grade, lang),
        ],
        more: [scopeOf(grade, lang)],
      };
    },
  }),
  licence: rowOf<LicenceOnRecord>({
    term: (lang) => words(lang).card.licences,
    tell: (licence, lang) => ({
      head: licence.title,
      number: licence.number,
      small: validity(licence, lang),
    }),
  }),
};

/** Until when a licence holds or held. */
export function validity({ expiresAt }: LicenceOnRecord, lang: Lang): readonly string[] {
  return expiresAt === undefined ? [] : [words(lang).card.valid(formatUntil(expiresAt, lang))];
}

function scopeOf({ scope }: Pick<FilingOnRecord, 'scope'>, lang: Lang): string {
  const { card, service, comma } = words(lang);
  return labelled(card.scope, scope.map((one) => service[one]).join(comma), lang);
}
