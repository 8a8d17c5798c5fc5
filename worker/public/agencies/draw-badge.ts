import { formatMinute } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { levelEndOf } from '../../../shared/view/level-end.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { sayLevelEnd } from '../../../shared/view/say-end.ts';
import type { Theme } from '../../../shared/view/tokens.ts';
import type { FilledText } from '../answering/answer.ts';
import { fillGaps, fitsGap, gaps } from '../answering/gapped-text.ts';
import type { KnownAgency } from './known-agency.ts';
import { sayFreshness } from './say-freshness.ts';

type DrawnBadge = {
  readonly svg: FilledText;
  /** Differs where the picture does. */
  readonly identity: string;
};

export type BadgeLook = {
  readonly lang: Lang;
  readonly theme: Theme;
  /** The picture itself says until when it holds. */
  readonly isDated: boolean;
};

/**
 * Draws the badge of an agency. At one publication all badges of one mark and look are the same picture but for the
 * name, the level's end and the moment to which it holds, so each is drawn once and these put in.
 */
export function drawBadge(agency: KnownAgency, look: BadgeLook): DrawnBadge {
  const { verdict, context, lifetime } = agency;
  const { lang, theme, isDated } = look;
  const { pictures, now } = context;
  const { record, span } = verdict;
  const mark = markOf(verdict);
  const name = presentName(record.names, dayOf(now)) ?? record.code;
  // A normal level says nothing of its end, and most are.
  const end = span.level === 'normal' ? '' : sayLevelEnd(levelEndOf(record, span), lang);
  const until = formatMinute(lifetime.validUntil);
  const endHere = end && gaps.end;
  const picture = fitsGap(name)
    ? pictures.share(`${lang} ${theme} ${isDated} ${mark.key} ${endHere}`, () =>
        draw(agency, look, { name: gaps.name, end: endHere, until: gaps.until }),
      )
    : undefined;
  if (!picture) {
    const svg = draw(agency, look, { name, end, until });
    return { svg: { frame: [svg], values: [] }, identity: svg };
  }
  const svg = fillGaps(picture, { name, end, until });
  return { svg, identity: [picture.hash, name, end, until].join('\n') };
}

type Said = { readonly name: string; readonly end: string; readonly until: string };

function draw(
  { verdict, register, lifetime: { asOf } }: KnownAgency,
  { lang, theme, isDated }: BadgeLook,
  { name, end, until }: Said,
): string {
  const { jurisdiction } = register.signedHead.head;
  const fresh = sayFreshness({ jurisdiction, asOf, until }, lang);
  const note = [end, fresh].filter((part) => part).join(words(lang).clause);
  const drawnUntil = isDated ? until : undefined;
  return badgeSvg({ mark: markOf(verdict), lang, theme, about: name, note, drawnUntil });
}
