import type { Box } from './box.ts';

/** Lines right below each other, from above: a paragraph, or what a column of a table has on a stretch of the page. */
export type Column = readonly Box[];

/**
 * Ties each line to the one below it where there is but one: between a line and two others below it nothing is tied, for
 * a text over two columns goes on in neither for certain. Segments come from above.
 */
export function columnsOf(segments: readonly Box[]): readonly Column[] {
  const below = segments.map((_, place) => nearest(place, segments, 1));
  const above = segments.map((_, place) => nearest(place, segments, -1));
  const next = (place: number) => {
    const other = below[place];
    return other !== undefined && above[other] === place ? other : undefined;
  };
  const tied = new Set(segments.map((_, place) => next(place)));
  return [...segments.keys()]
    .filter((place) => !tied.has(place))
    .map((first) => {
      const places = [first];
      for (let at = next(first); at !== undefined; at = next(at)) places.push(at);
      return places.flatMap((place) => segments[place] ?? []);
    });
}

type Near = { readonly place: number; readonly box: Box; readonly away: number };

/** The place of the one line next to this one, below (1) or above (-1); undefined where there are several, or none. */
function nearest(place: number, segments: readonly Box[], step: 1 | -1): number | undefined {
  const one = segments[place];
  if (one === undefined) return undefined;
  const [first, second] = [...nextOnes(one, place, segments, step)];
  if (first === undefined || !isSameSize(one, first.box)) return undefined;
  const isAlone = second === undefined || second.away > first.away + one.size * 0.3;
  return isAlone && first.away < reach * one.size ? first.place : undefined;
}

/** The lines that overlap with this one, the nearest first. */
function* nextOnes(
  one: Box,
  place: number,
  segments: readonly Box[],
  step: 1 | -1,
): Generator<Near> {
  for (let at = place + step; ; at += step) {
    const box = segments[at];
    if (box === undefined) return;
    const away = (one.base - box.base) * step;
    if (away > (reach + 1) * one.size) return;
    if (away > one.size / 2 && overlaps(one, box)) yield { place: at, box, away };
  }
}

/** From one line to the next of the same text, at most, in heights of the font. */
const reach = 2.5;

function overlaps(one: Box, other: Box): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
}

function isSameSize(one: Box, other: Box): boolean {
  return Math.abs(one.size - other.size) < Math.min(one.size, other.size) * 0.2;
}
