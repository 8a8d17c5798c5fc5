import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import type { Mark } from '../../../shared/view/marks.ts';
import type { KnownAgency } from './known-agency.ts';

/**
 * Draws the badge of an agency. At one publication all badges of one mark and language are the same picture but for the
 * name, so each is drawn once and the name put in.
 */
export function drawBadge({ verdict, reading, lifetime }: KnownAgency, lang: Lang): string {
  const { code } = verdict.record;
  const { mark, name = code } = cardOf(verdict, code, reading.now);
  if (!isPlain.test(name)) return draw(mark, lang, name, lifetime.asOf);
  const [before = '', ...after] = reading.pictures.recall(
    `${lang} ${mark.key}`,
    reading.now,
    () => ({
      value: draw(mark, lang, gap, lifetime.asOf).split(gap),
      validUntil: lifetime.validUntil,
    }),
  );
  return after.reduce((svg, part) => svg + name + part, before);
}

/** A private-use character: no name has it, and XML lets it stand. */
const gap = '\ue000';
const isPlain = /^[^&<>"'\p{C}]*$/u;

function draw(mark: Mark, lang: Lang, about: string, asOf: Instant): string {
  const { card, colon } = words(lang);
  const note = `${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`;
  return badgeSvg({ mark, lang, about, note });
}
