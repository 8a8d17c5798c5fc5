import { regulation } from '../jurisdiction/330300/regulation.ts';
import type { Lang } from './lang.ts';

/**
 * What the city's own regulation is where a decision cites it: the draft, which was never issued, or the measures on trial that
 * were (domain § 1). Undefined for any other norm.
 */
export function regulationNote(law: string, lang: Lang): string | undefined {
  const which = Object.values(notes).find(({ title }) => bareTitle(law) === title);
  return which?.[lang];
}

const notes = {
  draft: {
    title: regulation.draft.title,
    zh: '征求意见稿，尚未印发',
    en: 'a draft for comments, not issued',
  },
  issued: {
    title: regulation.issued.title,
    zh: regulation.issued.zh,
    en: `${regulation.issued.en}, issued on trial`,
  },
} as const;

function bareTitle(law: string): string {
  return law.replaceAll(/[（(][^）)]*[）)]|[《》\s]/g, '');
}
