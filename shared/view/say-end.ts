import { formatEnd } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { type CardBody, endOfLevel } from './card-model.ts';

/**
 * When the level shown ends, in words; a ban without an end beside a level that has one is said with it. Empty where no end is
 * known, as of a grade.
 */
export function sayEnd(body: CardBody, lang: Lang): string {
  const { comma, colon, mark } = words(lang);
  const end = formatEnd(endOfLevel(body), lang);
  const ban = endlessBanBeside(body);
  const besides = ban && `${mark.banned}${colon}${formatEnd(ban, lang)}`;
  return [end, besides].filter((part) => part).join(comma);
}

function endlessBanBeside(body: CardBody) {
  if (body.kind !== 'known' || body.level === 'banned') return undefined;
  return body.reasons.find(({ level, openEnd }) => level === 'banned' && openEnd !== undefined);
}
