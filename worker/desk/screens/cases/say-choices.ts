import type { Lang } from '../../../../shared/messages/lang.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';

/** What is chosen, in the words of the form. */
export function sayChoices(
  choices: Readonly<Record<string, string>>,
  kind: string,
  lang: Lang,
): string {
  return Object.entries(choices)
    .map(([path, value]) => choiceWords(path, value, kind)[lang])
    .join(lang === 'zh' ? '、' : ', ');
}
