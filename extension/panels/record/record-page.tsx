import type { ComponentChildren } from 'preact';
import { words } from '../../../shared/messages/words.ts';
import { LanguageButton, type LanguageProps } from '../parts/language-button.tsx';
import { panelWords } from '../words/panel-words.ts';
import { queryPageWords } from './words/query-page-words.ts';

type RecordPageProps = LanguageProps & {
  readonly children: ComponentChildren;
};

/** The frame around form, sheet and list: whose it is, and the other language. */
export function RecordPage({ lang, useLanguage, children }: RecordPageProps) {
  const { product } = panelWords(lang);
  const { title } = queryPageWords(lang);
  return (
    <div class="page" lang={words(lang).htmlLang}>
      <header>
        <p class="title">
          {product} · {title}
        </p>
        <LanguageButton lang={lang} useLanguage={useLanguage} />
      </header>
      {children}
    </div>
  );
}
