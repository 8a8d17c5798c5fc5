import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { panelWords } from '../words/panel-words.ts';

export type LanguageProps = {
  readonly lang: Lang;
  readonly useLanguage: (lang: Lang) => void;
};

/** Has the page speak the other language; it says so in that one. */
export function LanguageButton({ lang, useLanguage }: LanguageProps) {
  const { lang: other, label } = panelWords(lang).otherLanguage;
  return (
    <button type="button" lang={words(other).htmlLang} onClick={() => useLanguage(other)}>
      {label}
    </button>
  );
}
