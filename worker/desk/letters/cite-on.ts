import { citable } from '../../../shared/jurisdiction/citable.ts';
import { citeGrounds, type Ground } from '../../../shared/jurisdiction/cite.ts';
import { isInForce, normNamed } from '../../../shared/jurisdiction/norms.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { blank, type Piece } from './letter.ts';

/** A letter never rests on the city's draft, which isn't law. */
export type LetterGround = Exclude<Ground, readonly ['draft', ...unknown[]] | readonly ['issued']>;

/**
 * The norm and its articles, if it is in force on the day of the letter; else a blank, for whoever signs has to say what the letter
 * rests on.
 */
export function citeOn(ground: LetterGround, jurisdiction: Jurisdiction, day: Day): Piece {
  const norm = normNamed(titleOf(ground, jurisdiction));
  if (norm === undefined || !isInForce(norm, day)) return blank(16);
  return citeGrounds([ground], jurisdiction).zh;
}

function titleOf([name]: LetterGround, { creditRegulation }: Jurisdiction): string {
  return name === 'credit' ? creditRegulation.norm.title : citable[name].title;
}
