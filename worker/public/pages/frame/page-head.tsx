import { useContext } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { SearchForm } from '../start/search-form.tsx';
import { frameWords } from './frame-words.ts';
import { type AddressQuery, inLang, withQuery } from './in-lang.ts';
import { SiteContext } from './site-context.ts';
import { mainPages } from './site-map.ts';

type PageHeadProps = {
  readonly lang: Lang;
  readonly path: string;
  readonly query: AddressQuery;
  readonly hasSearch: boolean;
};

/** Whose site it is, where to go, a search, and the other language. */
export function PageHead({ lang, path, query, hasSearch }: PageHeadProps) {
  const { site, tagline, otherLang, navigation, demo, pages } = frameWords(lang);
  const { isDemo } = useContext(SiteContext);
  return (
    <header class="site">
      {isDemo && <p class="demo wide">{demo}</p>}
      <div class="bar wide">
        <a class="home" href={inLang('/', lang)}>
          {site} <span class="tagline">{tagline}</span>
        </a>
        {!hasSearch && <SearchForm lang={lang} isBrief />}
        <a
          class="lang"
          href={withQuery(path, { ...query, lang: otherLang.lang })}
          lang={words(otherLang.lang).htmlLang}
          hrefLang={words(otherLang.lang).htmlLang}
        >
          {otherLang.label}
        </a>
      </div>
      <nav class="wide" aria-label={navigation}>
        {mainPages.map(({ key, at }) => (
          <a key={key} href={inLang(at, lang)} aria-current={at === path ? 'page' : undefined}>
            {pages[key]}
          </a>
        ))}
      </nav>
    </header>
  );
}
