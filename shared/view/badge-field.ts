import type { Mark } from './marks.ts';
import { surfaces, type Theme, tones } from './tokens.ts';

/** The level's field of a badge: its ground, and what is drawn on it. A level fills it with its tone; what is no level stays quiet. */
export function badgeField(
  { tone }: Mark,
  theme: Theme,
): { readonly ground: string; readonly ink: string } {
  const colour = tones[tone][theme];
  return tone === 'neutral'
    ? { ground: surfaces.field[theme], ink: colour }
    : { ground: colour, ink: surfaces.paper[theme] };
}
