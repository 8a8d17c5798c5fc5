import type { Fact } from '../../kinds/form/fact.ts';
import { formatDay } from '../../messages/format-time.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { CardLinks } from '../card-notes.tsx';
import type { FactOnCard } from './facts-on-card.ts';

/** What is said of one fact besides what is said of any: its summary, marks and flag, who decided it, and its entries. */
export type Telling = {
  /** What it is, in bold. */
  readonly head?: string;
  readonly aside?: string;
  /** Paragraphs before its summary. */
  readonly says?: readonly string[];
  /** For how long it holds or is shown; of a fact with a basis. */
  readonly period?: string;
  readonly number?: string;
  /** Lines of small print. */
  readonly small?: readonly string[];
  /** More of them, where there is room. */
  readonly more?: readonly string[];
  /** Its entries are told where there is little room, too. */
  readonly quotesEntries?: true;
  readonly link?: { readonly href: string; readonly text: string };
  /** Its subject's own words, confirmed by no authority. */
  readonly isOwnWord?: true;
};

/** How facts of one kind are told, in one row. */
export type RowOfFacts<F extends Fact = Fact> = {
  term(lang: Lang): string;
  /** A sentence under all of them. */
  foot?(lang: Lang): string;
  /** How many a brief card has at most. Absent: all. */
  readonly mostInBrief?: number;
  tell(fact: FactOnCard<F>, lang: Lang, links: CardLinks): Telling;
};

/** By the kind of the fact. */
export type RowsOfFacts = Readonly<Record<string, RowOfFacts>>;

export function rowOf<F extends Fact>(row: RowOfFacts<F>): RowOfFacts {
  return row;
}

/** A label and what it is of. */
export function labelled(label: string, value: string, lang: Lang): string {
  return `${label}${words(lang).colon}${value}`;
}

/** Where it was looked up, and when. */
export function sourceLines(
  { source, checkedAt }: { readonly source: string; readonly checkedAt: Instant },
  lang: Lang,
): readonly string[] {
  const { card } = words(lang);
  return [labelled(card.source, source, lang), card.checkedOn(formatDay(dayOf(checkedAt), lang))];
}
