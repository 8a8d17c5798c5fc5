import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Register } from '../../../shared/register/layers/register.ts';

const brackets = /[()（）［］[\]【】〔〕]/g;
/** Of each third of the word so many names are looked at. */
const mostCandidates = 200;
const shortest = 6;

/**
 * Records with a name that has the word but for a pair of brackets within it. A pair breaks the word in two places at most, so that one
 * third of it is whole in the name.
 */
export function recordsBesideBrackets(register: Register, word: string): readonly PublicRecord[] {
  if (word.length < shortest) return [];
  const third = Math.ceil(word.length / 3);
  const parts = [word.slice(0, third), word.slice(third, 2 * third), word.slice(2 * third)];
  const [start = '', end = ''] = [word.at(0), word.at(-1)];
  const candidates = parts.flatMap((part) =>
    register.search([part, '（', start, end], mostCandidates),
  );
  const byCode = new Map(candidates.map((record) => [record.code, record]));
  return [...byCode.values()].filter(
    ({ names }) => namesBesideBrackets(register, names, word).length > 0,
  );
}

/** The names with brackets that have the word once these are left out, as they are written. */
export function namesBesideBrackets(
  register: Register,
  names: PublicRecord['names'],
  word: string,
): PublicRecord['names'] {
  return names.filter((name) => {
    const plain = name.name.replace(brackets, '');
    return plain !== name.name && register.namesWith([{ ...name, name: plain }], word).length > 0;
  });
}
