import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { queryPageWords } from './words/query-page-words.ts';

type RecordPageProps = {
  readonly lang: Lang;
  readonly useLanguage: (lang: Lang) => void;
  readonly children: ComponentChildren;
};

/** The frame around form, sheet and list: whose it is, and the other language. */
export function RecordPage({ lang, useLanguage, children }: RecordPageProps) {
  const { product, title, otherLanguage } = queryPageWords(lang);
  return (
    <div class="page" lang={words(lang).htmlLang}>
      <header>
        <p class="title">
          {product} · {title}
        </p>
        <button
          type="button"
          lang={words(otherLanguage.lang).htmlLang}
          onClick={() => useLanguage(otherLanguage.lang)}
        >
          {otherLanguage.label}
        </button>
      </header>
      {children}
    </div>
  );
}
