import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Tone } from '../../../../shared/view/tokens.ts';
import { countedKinds, type YearCounts } from '../../reading/count-year.ts';
import { statisticsWords } from './statistics-words.ts';

/** What is counted month by month, in one chart. */
export type Series = { readonly name: string; readonly counts: readonly number[] };

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly tone: Tone;
  readonly series: readonly Series[];
};

const tones: Readonly<Record<keyof typeof countedKinds, Tone>> = {
  registration: 'neutral',
  engagements: 'grade-b',
  supervision: 'rectifying',
  remedy: 'grade-a',
};

/** A year's counts in the groups in which they are shown and written. */
export function sectionsOf({ kinds, repairsGranted }: YearCounts, lang: Lang): readonly Section[] {
  const said = statisticsWords[lang];
  const groups = Object.entries(countedKinds) as [keyof typeof countedKinds, readonly string[]][];
  return groups.map(([id, names]) => ({
    id,
    title: said.sections[id],
    tone: tones[id],
    series: [
      ...names.map((name) => ({
        name: theBook.kindOf(name)?.title[lang] ?? name,
        counts: kinds[name] ?? [],
      })),
      ...(id === 'remedy' ? [{ name: said.repairsGranted, counts: repairsGranted }] : []),
    ],
  }));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
