import { regulation } from '../jurisdiction/330300/regulation.ts';
import { cite } from '../jurisdiction/cite.ts';
import type { Article } from '../jurisdiction/cited.ts';

/** Articles of the city's draft, as the description of the API cites them. */
export function draftArticles(...articles: readonly Article[]): string {
  const { en } = cite(regulation.draft, ...articles);
  return `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
}
