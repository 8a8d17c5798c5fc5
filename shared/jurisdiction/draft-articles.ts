import type { Matter } from './articles.ts';
import { citeDraft } from './cite.ts';
import type { Jurisdiction } from './policy.ts';

/** Where the city's draft speaks of something, as the description of the API cites it: which city isn't known yet. */
export function draftArticles(...matters: readonly Matter[]): string {
  return `⟦${matters.join(' ')}⟧`;
}

/** A text with these places in words: of the city, or of any where there is none. */
export function withDraftArticles(text: string, jurisdiction: Jurisdiction | undefined): string {
  return text.replaceAll(/⟦([\w ]+)⟧/gu, (_, matters: string) => {
    if (jurisdiction === undefined) return 'The city’s draft measures';
    const { en } = citeDraft(jurisdiction, ...(matters.split(' ') as Matter[]));
    return `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
  });
}
