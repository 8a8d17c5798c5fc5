import { words } from '../../../shared/messages/words.ts';
import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** Whose panel it is, and the other language. */
export function PanelHead({ state, ask }: Pick<PanelProps, 'state' | 'ask'>) {
  const { product, otherLanguage } = panelWords(state.lang);
  const { lang, label } = otherLanguage;
  return (
    <header>
      <h1>{product}</h1>
      <button
        type="button"
        lang={words(lang).htmlLang}
        onClick={() => ask({ kind: 'use-language', lang })}
      >
        {label}
      </button>
    </header>
  );
}
