import type { Certainty } from '../../shared/findings/finding.ts';
import { isWarning, markOf } from '../../shared/view/marks.ts';
import { type Tone, tones } from '../../shared/view/tokens.ts';
import { type PaintStyle, paintStyles } from '../messages/paint-styles.ts';
import type { PageVerdict } from '../messages/verdicts.ts';

/** The styles of the paint, for every way of painting; `names` in the order of `paintStyles`. */
export type PaintCss = {
  /** As the reader's own styles (user origin): they hold in shadow trees, and no rule of the page stands against them. */
  readonly lines: string;
  /** As the document's (author origin): Chromium draws no highlight's background for any other. */
  readonly tints: string;
};

/**
 * `inherits`: whether a highlight's style passes from an element to what stands in it, so that one rule for the root is enough and no
 * other element's style is asked. Firefox doesn't do so yet.
 */
export function paintCss(names: readonly string[], inherits = true): PaintCss {
  const owner = inherits ? ':root' : '';
  const rules = (declarations: (style: PaintStyle) => string) =>
    paintStyles
      .map((style, place) => `${owner}::highlight(${names[place]}){${declarations(style)}}`)
      .join('');
  return { lines: rules(lineOf), tints: rules(tintOf) };
}

function lineOf({ tone, certainty, theme }: PaintStyle): string {
  const { line, thickness } = strokeOf(tone, certainty);
  return [
    `text-decoration:underline ${line} ${thickness} ${tones[tone][theme]}!important`,
    'text-underline-offset:.15em!important',
    'text-decoration-skip-ink:none!important',
  ].join(';');
}

function tintOf({ tone, certainty, theme }: PaintStyle): string {
  const { tint } = strokeOf(tone, certainty);
  const strength = theme === 'dark' ? tint * 1.5 : tint;
  return tint === 0 ? '' : `background-color:${withAlpha(tones[tone][theme], strength)}`;
}

/** Whether any name under this verdict is painted with more than a line. */
export function isTinted(verdict: PageVerdict): boolean {
  return isWarning(markOf(verdict, verdict.hasNoEffect));
}

type Stroke = { readonly line: string; readonly thickness: string; readonly tint: number };

/** The levels differ in the shape of the line, which is all that forced colours leave of them: a browser then gives every highlight the same background; what is only possible is dotted and untinted. */
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

function withAlpha(colour: string, alpha: number): string {
  const digits = Math.round(alpha * 255).toString(16);
  return `${colour}${digits.padStart(2, '0')}`;
}
