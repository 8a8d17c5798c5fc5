import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import type { Mark } from '../../../shared/view/marks.ts';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { KnownAgency } from './known-agency.ts';

/**
 * Draws the badge of an agency. At one publication all badges of one mark and language are the same picture but for the
 * name and the level's end, so each is drawn once and the two put in.
 */
export function drawBadge({ verdict, context, lifetime }: KnownAgency, lang: Lang): string {
  const { code } = verdict.record;
  const { mark, name = code, body } = cardOf(verdict, code, context.now);
  const end = sayEnd(body, lang);
  if (!isPlain.test(name)) return draw(mark, lang, name, end, lifetime.asOf);
  const endHere = end && endGap;
  const parts = context.pictures.recall(`${lang} ${mark.key} ${endHere}`, context.now, () => ({
    value: draw(mark, lang, nameGap, endHere, lifetime.asOf).split(gaps),
    validUntil: lifetime.validUntil,
  }));
  const fillings: Readonly<Record<string, string>> = { [nameGap]: name, [endGap]: end };
  return parts.map((part) => fillings[part] ?? part).join('');
}

/** Private-use characters: no plain name has them, and XML lets them stand. */
const nameGap = '\ue000';
const endGap = '\ue001';
const gaps = /([\ue000\ue001])/;
const isPlain = /^[^&<>"'\p{C}]*$/u;

function draw(mark: Mark, lang: Lang, about: string, end: string, asOf: Instant): string {
  const { card, colon, comma } = words(lang);
  const data = `${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`;
  return badgeSvg({ mark, lang, about, note: [end, data].filter((part) => part).join(comma) });
}
