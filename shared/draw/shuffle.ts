import { numberBelow } from './number-below.ts';
import { randomWords } from './random-words.ts';

/** The items in the one order that the seed gives (Fisher–Yates from the front: place i takes one of those still left). */
export function shuffle<T>(items: readonly T[], seed: Uint8Array): readonly T[] {
  const words = randomWords(seed);
  const left = [...items];
  return items.map((_, i) => {
    const [chosen] = left.splice(numberBelow(items.length - i, words), 1);
    return chosen as T;
  });
}
