import type { CreditMatter, Matter } from '../../jurisdiction/articles.ts';
import { type CitableName, citable } from '../../jurisdiction/citable.ts';
import { cite, citeDraft, citeGrounds } from '../../jurisdiction/cite.ts';
import type { Article } from '../../jurisdiction/cited.ts';
import type { Source } from './publicity.ts';

/** Cites a national norm. */
export function byNorm(norm: CitableName, ...articles: readonly Article[]): Source {
  return () => cite(citable[norm], ...articles).zh;
}

/** Cites the city's regulation as drafted. */
export function byDraft(...matters: readonly Matter[]): Source {
  return (at) => citeDraft(at, ...matters).zh;
}

/** Cites the province's regulation on credit information. */
export function byCredit(...matters: readonly CreditMatter[]): Source {
  return (at) => citeGrounds([['credit', ...matters]], at).zh;
}

/** Words around sources: saying`${byDraft('licences')}；…`. */
export function saying(words: TemplateStringsArray, ...sources: readonly Source[]): Source {
  return (at) => String.raw({ raw: words }, ...sources.map((source) => source(at)));
}

/** Why nothing about a natural person is published unless a norm orders it. */
export const ofPersons = saying`${byCredit('publication')}；${byNorm('personalInformationLaw', 25)}`;
