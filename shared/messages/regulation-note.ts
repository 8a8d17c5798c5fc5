import type { Place } from '../jurisdiction/place.ts';
import { places } from '../jurisdiction/places.ts';
import type { Lang } from './lang.ts';

/**
 * What a city's own regulation is where a decision cites it: the draft, or what was issued (domain § 1). Undefined for any other norm.
 */
export function regulationNote(
  law: string,
  lang: Lang,
  known: readonly Place[] = places,
): string | undefined {
  const title = bareTitle(law);
  return known.flatMap(({ ownNorms }) => ownNorms).find((norm) => norm.title === title)?.note[lang];
}

function bareTitle(law: string): string {
  return law.replaceAll(/[（(][^）)]*[）)]|[《》\s]/g, '');
}
