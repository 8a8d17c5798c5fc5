import type { Lang } from '../../../../shared/messages/lang.ts';
import { searchWords } from './search-words.ts';

type SearchFormProps = {
  readonly lang: Lang;
  readonly text?: string;
  /** One line in the head of a page; the label is read out and not shown. */
  readonly isBrief?: boolean;
  readonly isFocused?: boolean;
};

/** A name, part of one or a code; the answer is the start page's. */
export function SearchForm({
  lang,
  text = '',
  isBrief = false,
  isFocused = false,
}: SearchFormProps) {
  const { label, button, hint } = searchWords(lang);
  return (
    <search class={isBrief ? 'search brief' : 'search'}>
      <form action="/" method="get">
        {!isBrief && <label for="q">{label}</label>}
        <input
          id="q"
          name="q"
          type="search"
          value={text}
          required
          maxLength={100}
          autoComplete="off"
          spellcheck={false}
          // biome-ignore lint/a11y/noAutofocus: it is what the front page is for, and nothing comes before it
          autoFocus={isFocused}
          aria-label={isBrief ? label : undefined}
          placeholder={isBrief ? hint : undefined}
        />
        <button type="submit">{button}</button>
        {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
      </form>
    </search>
  );
}
