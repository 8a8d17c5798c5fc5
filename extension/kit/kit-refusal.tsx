import { formatInstant } from '../../shared/messages/format-time.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { panelWords } from '../panels/words/panel-words.ts';
import type { KitState } from './kit-state.ts';
import { kitWords } from './words/kit-words.ts';

type KitRefusalProps = {
  readonly state: Exclude<KitState, { readonly kind: 'usable' }>;
  readonly lang: Lang;
  readonly useLanguage: (lang: Lang) => void;
};

/** Why a kit answers nothing, and what to do. */
export function KitRefusal({ state, lang, useLanguage }: KitRefusalProps) {
  const { product, otherLanguage } = panelWords(lang);
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
        <button
          type="button"
          lang={words(otherLanguage.lang).htmlLang}
          onClick={() => useLanguage(otherLanguage.lang)}
        >
          {otherLanguage.label}
        </button>
      </header>
      <p class="warning" role="alert">
        {why}
      </p>
    </div>
  );
}
