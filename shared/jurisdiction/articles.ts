import type { Article } from './cited.ts';

/** What a city's draft says that anything here rests on: each city numbers it as it likes. */
export type Matter =
  | 'reach'
  | 'licences'
  | 'registration'
  | 'upkeep'
  | 'unregistered'
  | 'otherNorms'
  | 'associationRatings'
  | 'associationNotices'
  | 'support'
  | 'standards'
  | 'listsOfOthers'
  | 'contracts'
  | 'experts'
  | 'inspections'
  | 'transfers'
  | 'points'
  | 'expertInspections'
  | 'entrusting'
  | 'jointLiability'
  | 'evaluation'
  | 'incentives'
  | 'measures'
  | 'blacklist'
  | 'bans'
  | 'repair'
  | 'persons'
  | 'alike';

export type Articles = {
  readonly of: Readonly<Record<Matter, readonly Article[]>>;
  /** The acts that it prohibits, by their names in the policy's catalogue. */
  readonly acts: Readonly<Record<string, ProhibitedAct>>;
};

/** `asks`: what has to be shown before it may be scored (domain G16). */
type ProhibitedAct = {
  readonly article: Article;
  readonly asks?: 'licence' | 'first-reminder' | 'second-reminder' | 'other-norm';
};

/** What a province's regulation on public credit information says that anything here rests on. */
export type CreditMatter = 'publication' | 'restrictions' | 'hearing' | 'marks' | 'corrections';

export type CreditArticles = Readonly<Record<CreditMatter, readonly Article[]>>;
