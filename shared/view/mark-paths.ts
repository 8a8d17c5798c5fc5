import type { Mark } from './marks.ts';
import { shapes, signs } from './shapes.ts';

/** Attributes of one SVG `path` in a box of 24 × 24. */
export type PathAttributes = Readonly<Record<string, string>>;

/** Of a dashed shape: what is drawn and what is left out. */
export const dashes = '4.5 3.5';

/**
 * A mark as SVG paths, the same for markup, components and `setAttribute`. `ink` is the drawing colour, `paper` the
 * background.
 */
export function markPaths(
  { shape, line, sign }: Mark,
  ink: string,
  paper: string,
): readonly [PathAttributes, PathAttributes] {
  const isSolid = line === 'solid';
  return [
    {
      d: shapes[shape],
      fill: isSolid ? ink : paper,
      stroke: ink,
      'stroke-width': '2',
      'stroke-linejoin': 'round',
      ...(line === 'dashed' && { 'stroke-dasharray': dashes }),
    },
    {
      d: signs[sign],
      fill: 'none',
      stroke: isSolid ? paper : ink,
      'stroke-width': '2.4',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ];
}
