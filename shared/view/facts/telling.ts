import type { Fact } from '../../kinds/form/fact.ts';
import { formatDay } from '../../messages/format-time.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { CardLinks } from '../card-notes.tsx';
import type { FactOnCard } from './facts-on-card.ts';

/**
 * The words for one fact besides those for any fact: its summary, marks and flag, who decided it, and its entries.
 */
export type Telling = {
  /** The fact's title, in bold. */
  readonly head?: string;
  readonly aside?: string;
  /** Paragraphs before its summary. */
  readonly says?: readonly string[];
  /** How long the fact holds or is shown. */
  readonly period?: string;
  readonly number?: string;
  /** Lines of small print. */
  readonly small?: readonly string[];
  /** More of these lines, where there is room. */
  readonly more?: readonly string[];
  /** The entry numbers are shown even where there is little room. */
  readonly quotesEntries?: true;
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  /** The subject's own words, confirmed by no authority. */
  readonly isOwnWord?: true;
};

/** The words for facts of one kind, in one row. */
export type RowOfFacts<F extends Fact = Fact> = {
  term(lang: Lang): string;
  /** A sentence below all of these facts. */
  foot?(lang: Lang): string;
  /** The most facts on a brief card. Absent: all. */
  readonly mostInBrief?: number;
  tell(fact: FactOnCard<F>, lang: Lang, links: CardLinks): Telling;
};

/** Rows by the kind of the fact. */
export type RowsOfFacts = Readonly<Record<string, RowOfFacts>>;

export function rowOf<F extends Fact>(row: RowOfFacts<F>): RowOfFacts {
  return row;
}

/** A label and its value. */
export function labelled(label: string, value: string, lang: Lang): string {
  return `${label}${words(lang).colon}${value}`;
}

/** Where the fact was looked up, and when. */
export function sourceLines(
  { source, checkedAt }: { readonly source: string; readonly checkedAt: Instant },
  lang: Lang,
): readonly string[] {
  const { card } = words(lang);
  return [labelled(card.source, source, lang), card.checkedOn(formatDay(dayOf(checkedAt), lang))];
}
