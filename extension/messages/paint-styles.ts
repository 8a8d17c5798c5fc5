import type { Certainty } from '../../shared/findings/finding.ts';
import { type Theme, type Tone, themes, tones } from '../../shared/view/tokens.ts';

/** One way of painting a name: whose tone, how sure, and whether the text around is dark on light or light on dark. */
export type PaintStyle = {
  readonly tone: Tone;
  readonly certainty: Certainty['kind'];
  readonly theme: Theme;
};

const certainties = ['certain', 'possible'] as const satisfies readonly Certainty['kind'][];

/** Every way of painting. Background and page script speak of one by its place in this list. */
export const paintStyles: readonly PaintStyle[] = (Object.keys(tones) as Tone[]).flatMap((tone) =>
  certainties.flatMap((certainty) => themes.map((theme) => ({ tone, certainty, theme }))),
);

/** The place of a style in `paintStyles`. */
export function paintStyleOf({ tone, certainty, theme }: PaintStyle): number {
  return places.get(`${tone} ${certainty} ${theme}`) ?? 0;
}

const places = new Map(
  paintStyles.map(({ tone, certainty, theme }, place) => [`${tone} ${certainty} ${theme}`, place]),
);
