import { tones } from '../../shared/view/tokens.ts';
import type { JudgedBadge } from '../messages/badge-messages.ts';
import type { ShownBadges } from './shown-badges.ts';

/** Styles that mark these badges where they stand, by outlines, which take no room: one that disagrees strongly, one of which nothing can be said calmly. */
export function badgeMarks(judged: readonly JudgedBadge[], shown: ShownBadges): string {
  return judged.flatMap((one) => rulesOf(one, shown)).join('');
}

function rulesOf(one: JudgedBadge, { pictures }: ShownBadges): readonly string[] {
  if (one.kind === 'disagrees') {
    const selector = `lucheng-badge[code="${one.code}" i]`;
    return [`${selector}{outline:3px double ${tones.banned.light}!important;${offset}}`];
  }
  return pictures
    .filter(({ src }) => src === one.src)
    .map(({ written }) => {
      const selector = `img[src="${escapeText(written)}"]`;
      return `${selector}{outline:2px dotted ${tones.neutral.light}!important;${offset}}`;
    });
}

const offset = 'outline-offset:2px!important';

/** For a string of CSS: a page's address may not end it. */
function escapeText(text: string): string {
  return text.replace(/[^\w./:?=&%~-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
}
