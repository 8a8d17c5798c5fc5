import { formatEnd } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { CardBody } from './card-model.ts';
import type { LevelEnd } from './level-end.ts';

/**
 * The end of the level shown, in words, and the levels that remain after it: `至 2027年2月28日、市场禁入：无期限，至解除`, so that the
 * level's end isn't taken for the end of everything. Empty where no end is known, as for a grade.
 */
export function sayEnd(body: CardBody, lang: Lang): string {
  return body.kind === 'known' ? sayLevelEnd(body, lang) : '';
}

/** The end of the level shown alone. */
export function sayLevelEnd(
  { level, levelUntil: until, levelOpenEnd: openEnd, afterLevel }: LevelEnd,
  lang: Lang,
): string {
  if (level === 'normal') return '';
  const { comma, colon, mark } = words(lang);
  const after = afterLevel.map((one) =>
    [mark[one.level], formatEnd(one, lang)].filter((part) => part).join(colon),
  );
  return [formatEnd({ until, openEnd }, lang), ...after].filter((part) => part).join(comma);
}
