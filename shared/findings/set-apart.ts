import { endInSource, type Folded } from '../text/fold.ts';

/**
 * Whether dropped space separates a name at [start, end) of folded text from its neighbour; `at` is the edge to
 * check, start or end. Space means nothing in text that is s p a c e d out as a whole.
 */
export function isSetApart(folded: Folded, start: number, end: number, at: number): boolean {
  if (!isGap(folded, at)) return false;
  for (let unit = start + 1; unit < end; unit++) if (isGap(folded, unit)) return false;
  return true;
}

/**
 * Whether folding dropped something other than a variation selector between folded unit `at` and the one before it.
 */
export function isGap(folded: Folded, at: number): boolean {
  if (at === 0) return false;
  const [from, to] = [endInSource(folded, at - 1), folded.offsets[at] ?? 0];
  return to > from && /[^\p{Variation_Selector}]/u.test(folded.source.slice(from, to));
}
