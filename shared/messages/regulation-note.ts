import type { Place } from '../jurisdiction/place.ts';
import type { Lang } from './lang.ts';

/**
 * What became of the city's own norm that a decision cites, the draft or what was issued (domain § 1). Undefined for
 * any other norm.
 */
export function regulationNote(
  law: string,
  lang: Lang,
  known: readonly Place[],
): string | undefined {
  const title = law.replaceAll(/[（(][^）)]*[）)]|[《》\s]/g, '');
  return known.find(({ ownNorms }) => ownNorms[title])?.ownNorms[title]?.[lang];
}
