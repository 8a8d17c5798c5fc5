import { jurisdictions } from '../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../shared/jurisdiction/policy.ts';

/** The city that help texts and generated documents speak of, and that a command takes where none is named. */
export const home = firstOf(jurisdictions);

function firstOf([first]: readonly Jurisdiction[]): Jurisdiction {
  if (first === undefined) throw new Error('no jurisdiction is known');
  return first;
}
