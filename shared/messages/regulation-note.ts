import type { Place } from '../jurisdiction/place.ts';
import { places } from '../jurisdiction/places.ts';
import type { Lang } from './lang.ts';

/**
 * What a city's own regulation is where a decision cites it: the draft, which was never issued, or the measures on trial that
 * were (domain § 1). Undefined for any other norm.
 */
export function regulationNote(
  law: string,
  lang: Lang,
  known: readonly Place[] = places,
): string | undefined {
  const title = bareTitle(law);
  for (const { regulation } of known) {
    if (title === regulation.draft.title) return neverIssued[lang];
    if (title === regulation.issued.title) {
      return { zh: regulation.issued.zh, en: `${regulation.issued.en}, issued on trial` }[lang];
    }
  }
  return undefined;
}

const neverIssued: Readonly<Record<Lang, string>> = {
  zh: '征求意见稿，尚未印发',
  en: 'a draft for comments, not issued',
};

function bareTitle(law: string): string {
  return law.replaceAll(/[（(][^）)]*[）)]|[《》\s]/g, '');
}
