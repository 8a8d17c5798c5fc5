import { panelWords } from '../words/panel-words.ts';
import { LanguageButton } from './language-button.tsx';
import type { PanelProps } from './panel-props.ts';

/** Whose panel it is, and the other language. */
export function PanelHead({ state: { lang }, ask }: Pick<PanelProps, 'state' | 'ask'>) {
  return (
    <header>
      <h1>{panelWords(lang).product}</h1>
      <LanguageButton
        lang={lang}
        useLanguage={(other) => ask({ kind: 'use-language', lang: other })}
      />
    </header>
  );
}
