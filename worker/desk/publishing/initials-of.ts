import { polyphonic } from 'pinyin-pro';
import type { InitialsOf } from '../../../shared/register/packing/pinyin-initials.ts';

/**
 * The letters that the readings of a character begin with, all of them: a name alone doesn't tell which reading is meant
 * (乐清 is Yuèqīng, 乐山 Lèshān), and a search that finds one name too many does no harm.
 */
export const initialsOf: InitialsOf = (character) => {
  const readings = polyphonic(character, { type: 'array', pattern: 'first', toneType: 'none' });
  return [...new Set(readings.flat())].filter((initial) => /^[a-z]$/.test(initial)).join('');
};
