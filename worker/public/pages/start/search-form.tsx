import type { Lang } from '../../../../shared/messages/lang.ts';
import { pageWords } from '../frame/page-words.ts';

export function SearchForm({ lang, text = '' }: { readonly lang: Lang; readonly text?: string }) {
  const { searchLabel, searchButton } = pageWords(lang);
  return (
    <form class="search" action="/" method="get">
      <label for="q">{searchLabel}</label>
      <input id="q" name="q" type="search" value={text} required maxLength={100} />
      <button type="submit">{searchButton}</button>
      {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
    </form>
  );
}
