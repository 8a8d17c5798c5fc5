import { type DecisionEffect, scopeDimensions } from '../findings/scope-effect.ts';
import { findingWords } from '../messages/finding-words.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';

/**
 * Why a decision applies to a notice only perhaps, or not, as a person would say it: what it doesn't cover, or what the notice
 * leaves open and the reader has to look up. Empty where it applies.
 */
export function sayWhyNot({ effect, comparison }: DecisionEffect, lang: Lang): string {
  const said = findingWords(lang).scope;
  const causes = scopeDimensions.flatMap((dimension) => {
    const coverage = comparison[dimension];
    // Of what has no effect only that counts by which it has none.
    const isCause = effect === 'no-effect' ? coverage === 'not-covered' : true;
    return coverage === 'covered' || !isCause ? [] : [said.compared[coverage](dimension)];
  });
  const isOpen = effect === 'may-apply' || effect === 'cant-tell';
  return [...causes, ...(isOpen ? [said.check] : [])].join(words(lang).clause);
}

/** The same with the effect before it. */
export function sayEffect(one: DecisionEffect, lang: Lang): string {
  const why = sayWhyNot(one, lang);
  const effect = findingWords(lang).scope.effect[one.effect];
  return why === '' ? effect : `${effect}${words(lang).colon}${why}`;
}
