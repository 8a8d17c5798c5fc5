import { jurisdictions } from './jurisdictions.ts';
import type { Jurisdiction } from './policy.ts';

/** The city in help texts, examples and generated documents, and the default of commands. */
export const home = firstOf(jurisdictions);

function firstOf([first]: readonly Jurisdiction[]): Jurisdiction {
  if (first === undefined) throw new Error('no jurisdiction is known');
  return first;
}
