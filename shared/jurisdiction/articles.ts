import type { Article } from './cited.ts';

/** A matter that the code cites a city's draft for. Each city numbers its own articles. */
export type Matter =
  | 'reach'
  | 'openness'
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
  | 'sharing'
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
  /** The prohibited acts, by their names in the policy's catalogue. */
  readonly acts: Readonly<Record<string, ProhibitedAct>>;
};

/** `asks`: what has to be proved before the act may be scored (domain G16). */
type ProhibitedAct = {
  readonly article: Article;
  readonly asks?: 'licence' | 'first-reminder' | 'second-reminder' | 'other-norm';
};

/** A matter that the code cites a province's regulation on public credit information for. */
export type CreditMatter = 'publication' | 'restrictions' | 'hearing' | 'marks' | 'corrections';

export type CreditArticles = Readonly<Record<CreditMatter, readonly Article[]>>;
