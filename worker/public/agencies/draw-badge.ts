import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { levelEndOf } from '../../../shared/view/level-end.ts';
import { type Mark, markOf } from '../../../shared/view/marks.ts';
import { sayLevelEnd } from '../../../shared/view/say-end.ts';
import type { FilledText } from '../answering/answer.ts';
import { fillGaps, fitsGap, gaps } from '../answering/gapped-text.ts';
import type { KnownAgency } from './known-agency.ts';

type DrawnBadge = {
  readonly svg: FilledText;
  /** Differs where the picture does. */
  readonly identity: string;
};

/**
 * Draws the badge of an agency. At one publication all badges of one mark and language are the same picture but for the
 * name and the level's end, so each is drawn once and the two put in.
 */
export function drawBadge({ verdict, context, lifetime }: KnownAgency, lang: Lang): DrawnBadge {
  const { pictures, now } = context;
  const { record, span } = verdict;
  const mark = markOf(verdict);
  const name = presentName(record.names, dayOf(now)) ?? record.code;
  // A normal level says nothing of its end, and most are.
  const end = span.level === 'normal' ? '' : sayLevelEnd(levelEndOf(record, span), lang);
  const drawWith = (about: string, note: string) => draw(mark, lang, about, note, lifetime.asOf);
  const endHere = end && gaps.end;
  const picture = fitsGap(name)
    ? pictures.share(`${lang} ${mark.key} ${endHere}`, () => drawWith(gaps.name, endHere))
    : undefined;
  if (!picture) {
    const svg = drawWith(name, end);
    return { svg: { frame: [svg], values: [] }, identity: svg };
  }
  const svg = fillGaps(picture, { name, end });
  return { svg, identity: [picture.hash, name, end].join('\n') };
}

function draw(mark: Mark, lang: Lang, about: string, end: string, asOf: Instant): string {
  const { card, colon, comma } = words(lang);
  const data = `${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`;
  return badgeSvg({ mark, lang, about, note: [end, data].filter((part) => part).join(comma) });
}
