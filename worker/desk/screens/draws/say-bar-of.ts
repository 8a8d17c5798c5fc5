import type { Bar } from '../../../../shared/draw/eligible-experts.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { drawWords } from './draw-words.ts';

/** Why an expert can’t be drawn. */
export function sayBarOf(bar: Bar, lang: Lang): string {
  const said = drawWords[lang];
  if (bar.kind === 'recused') return said.recused(choiceWords('recused.ground', bar.ground)[lang]);
  const { code, from, until } = bar.employer;
  return said.employed(code, from, until);
}
