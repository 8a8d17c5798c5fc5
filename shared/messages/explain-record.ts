import type { PublicReason, PublicRecord, PublicSpan } from '../disclosure/record.ts';
import { places } from '../jurisdiction/places.ts';
import { ofKind } from '../kinds/form/fact.ts';
import type { StayedDecision } from '../rating/facts/derived-facts.ts';
import type { Score } from '../rating/standing.ts';
import { formatTerm } from './format-time.ts';
import type { Lang } from './lang.ts';
import { regulationNote } from './regulation-note.ts';
import { words } from './words.ts';

/**
 * Why a published level and grade are what they are, one step a line: the decisions behind the level, then the sum of
 * the grade as far as it is public. The text says no more than the record does.
 */
export function explainRecord(
  { reasons, facts }: PublicRecord,
  { level, grade, reasons: places }: PublicSpan,
  lang: Lang,
): readonly string[] {
  const { mark, colon, card, notYetGraded, reasonMark } = words(lang);
  const inForce = places.map((place) => reasons[place]).filter((reason) => reason !== undefined);
  const head = level === 'normal' ? [] : [mark[level]];
  const decisions = [
    ...inForce.map((reason) => sayReason(reason, lang)),
    ...facts
      .filter(ofKind<StayedDecision>('stayed'))
      .map((reason) => `${reasonMark.suspended}${colon}${sayReason(reason, lang)}`),
  ];
  if (grade.kind === 'not-yet-graded') {
    return [
      ...head,
      ...decisions,
      `${mark['not-yet-graded']}${colon}${notYetGraded[grade.because]}`,
    ];
  }
  const sum = grade.grade === 'E' ? [] : sayScore(grade.score, lang);
  return [...head, ...decisions, ...sum, `${card.grade}${colon}${grade.grade}`];
}

function sayReason(reason: PublicReason, lang: Lang): string {
  const { level, basis, entries } = reason;
  const { mark, colon, comma, card } = words(lang);
  const facts = [
    `${basis.authority} ${basis.documentNumber}`,
    [`${basis.law} ${basis.article}`, regulationNote(basis.law, lang, places)]
      .filter((part) => part)
      .join(comma),
    formatTerm(reason, lang),
    `${card.entry}${colon}${entries.join(comma)}`,
  ];
  return `${mark[level]}${colon}${facts.join(lang === 'zh' ? '；' : '; ')}`;
}

/** Each part of the score with its weight, then the total. */
function sayScore({ parts, total }: Score, lang: Lang): readonly string[] {
  const { scorePart, colon, card } = words(lang);
  const terms = parts.map(({ score, weight }) => `${score} × ${percent(weight)}`);
  return [
    ...parts.map(({ part, score }) => `${scorePart[part]}${colon}${score}`),
    `${card.total}${colon}${terms.join(' + ')} = ${total}`,
  ];
}

function percent(weight: number): string {
  return `${Math.round(weight * 10_000) / 100}%`;
}
