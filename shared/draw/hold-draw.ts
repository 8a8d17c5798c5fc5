import type { DrawCommittedBody } from '../kinds/draw/draw-forms.ts';
import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';
import { canonicalHash } from '../kinds/draw/draw-result-rules.ts';
import { drawSeed } from './draw-seed.ts';
import { shuffle } from './shuffle.ts';

/** The experts drawn, then the substitutes in order: the committed list as the seed shuffles it, from the front. */
export function holdDraw(
  commitment: DrawCommittedBody,
  list: readonly string[],
  randomness: DrawHeldBody['randomness'],
): Pick<DrawHeldBody, 'drawn' | 'reserves'> {
  const order = shuffle(list, drawSeed(canonicalHash(commitment), randomness));
  const { drawn, reserves } = commitment;
  return { drawn: order.slice(0, drawn), reserves: order.slice(drawn, drawn + reserves) };
}
