import { jurisdictions } from './jurisdictions.ts';
import type { Jurisdiction } from './policy.ts';

/** The city that help texts, examples and generated documents speak of, and that a command takes where none is named. */
export const home = firstOf(jurisdictions);

function firstOf([first]: readonly Jurisdiction[]): Jurisdiction {
  if (first === undefined) throw new Error('no jurisdiction is known');
  return first;
}
