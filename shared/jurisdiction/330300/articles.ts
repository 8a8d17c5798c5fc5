import type { Articles, CreditArticles } from '../articles.ts';
import type { Article } from '../cited.ts';

/** The articles of the city's draft, by matter. */
export const articles: Articles = {
  of: {
    reach: [2],
    openness: [4, 20],
    licences: [7],
    registration: [8],
    upkeep: [19],
    unregistered: [[12, 2]],
    otherNorms: [
      [12, 9],
      [12, 10],
    ],
    associationRatings: [14],
    associationNotices: [15],
    support: [17],
    standards: [18],
    listsOfOthers: [21],
    contracts: [22],
    experts: [23],
    inspections: [24],
    transfers: [25],
    points: [27],
    expertInspections: [28],
    entrusting: [29],
    jointLiability: [30],
    sharing: [31],
    evaluation: [32],
    incentives: [33],
    measures: [34],
    blacklist: [35],
    bans: [36],
    repair: [37],
    persons: [38],
    alike: [39],
  },
  acts: {
    '12-1-forged-qualification': { article: item(1) },
    '12-1-unlicensed-work': { article: item(1), asks: 'licence' },
    '12-1-unlicensed-work-again': { article: item(1), asks: 'licence' },
    '12-2-unregistered': { article: item(2), asks: 'first-reminder' },
    '12-2-unregistered-again': { article: item(2), asks: 'second-reminder' },
    '12-3-false-report': { article: item(3) },
    '12-3-technical-error': { article: item(3) },
    '12-3-false-registration': { article: item(3) },
    '12-4-fraud-or-bribery': { article: item(4) },
    '12-5-unfair-competition': { article: item(5) },
    '12-6-forced-selling': { article: item(6) },
    '12-7-public-interest-leak': { article: item(7) },
    '12-8-secret-leak': { article: item(8) },
    '12-9-absent-from-site': { article: item(9), asks: 'other-norm' },
    '12-9-report-without-work': { article: item(9), asks: 'other-norm' },
    '12-10-ordered-to-correct': { article: item(10), asks: 'other-norm' },
    '12-10-warning': { article: item(10), asks: 'other-norm' },
    '12-10-fine-under-20000': { article: item(10), asks: 'other-norm' },
    '12-10-fine-under-200000': { article: item(10), asks: 'other-norm' },
    '12-10-fine-or-restriction': { article: item(10), asks: 'other-norm' },
  },
};

/** The articles of the province's regulation on public credit information, by matter. */
export const creditArticles: CreditArticles = {
  publication: [15],
  restrictions: [26],
  hearing: [28],
  marks: [30],
  corrections: [31],
};

/** The item of art. 12 that prohibits an act. */
function item(number: number): Article {
  return [12, number];
}
