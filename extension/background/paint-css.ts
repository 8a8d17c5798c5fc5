import type { Certainty } from '../../shared/findings/finding.ts';
import { type Theme, type Tone, tones } from '../../shared/view/tokens.ts';
import { type PaintStyle, paintStyles } from '../paint-styles.ts';

/** One `::highlight` rule for each way of painting; `names` in the order of `paintStyles`. */
export function paintCss(names: readonly string[]): string {
  return paintStyles.map((style, place) => `::highlight(${names[place]}){${rule(style)}}`).join('');
}

function rule({ tone, certainty, theme }: PaintStyle): string {
  const colour = tones[tone][theme];
  const { line, thickness, tint } = strokeOf(tone, certainty);
  const background = tint === 0 ? '' : `background-color:${withAlpha(colour, tint, theme)};`;
  return `${background}text-decoration:underline ${line} ${thickness} ${colour};text-underline-offset:.15em;text-decoration-skip-ink:none`;
}

type Stroke = { readonly line: string; readonly thickness: string; readonly tint: number };

/** The levels differ in the shape of the line, not by colour alone; what is only possible is dotted and untinted. */
const strokes: Readonly<Record<Tone, Stroke>> = {
  blacklisted: { line: 'solid', thickness: '3px', tint: 0.16 },
  banned: { line: 'double', thickness: '2px', tint: 0.12 },
  rectifying: { line: 'wavy', thickness: '1.5px', tint: 0.12 },
  supervised: { line: 'dashed', thickness: '2px', tint: 0.12 },
  'grade-a': { line: 'solid', thickness: '1.5px', tint: 0 },
  'grade-b': { line: 'solid', thickness: '1.5px', tint: 0 },
  'grade-c': { line: 'solid', thickness: '1.5px', tint: 0 },
  'grade-d': { line: 'solid', thickness: '1.5px', tint: 0 },
  neutral: { line: 'dotted', thickness: '1.5px', tint: 0 },
};

function strokeOf(tone: Tone, certainty: Certainty['kind']): Stroke {
  return certainty === 'certain' ? strokes[tone] : { line: 'dotted', thickness: '2px', tint: 0 };
}

function withAlpha(colour: string, alpha: number, theme: Theme): string {
  const strength = theme === 'dark' ? alpha * 1.5 : alpha;
  return `${colour}${Math.round(strength * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
