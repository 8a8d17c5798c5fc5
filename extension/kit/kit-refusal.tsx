import { formatInstant } from '../../shared/messages/format-time.ts';
import { words } from '../../shared/messages/words.ts';
import { LanguageButton, type LanguageProps } from '../panels/parts/language-button.tsx';
import { panelWords } from '../panels/words/panel-words.ts';
import type { KitState } from './kit-state.ts';
import { kitWords } from './words/kit-words.ts';

type KitRefusalProps = LanguageProps & {
  readonly state: Exclude<KitState, { readonly kind: 'usable' }>;
};

/** Why a kit answers nothing, and what to do. */
export function KitRefusal({ state, lang, useLanguage }: KitRefusalProps) {
  const { product } = panelWords(lang);
  const { title, refused } = kitWords(lang);
  const why =
    state.kind === 'damaged'
      ? refused.damaged
      : refused[state.kind](formatInstant(state.asOf, lang));
  return (
    <div class="vet" lang={words(lang).htmlLang}>
      <header>
        <h1>
          {title} <span class="aside">{product}</span>
        </h1>
        <LanguageButton lang={lang} useLanguage={useLanguage} />
      </header>
      <p class="warning" role="alert">
        {why}
      </p>
    </div>
  );
}
