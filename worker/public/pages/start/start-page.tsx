import { paths } from '../../../../shared/contract/paths.ts';
import type { AgencyLine } from '../../../../shared/contract/standing-item.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { inLang, Page } from '../frame/page.tsx';
import { pageWords } from '../frame/page-words.ts';
import { SearchForm } from './search-form.tsx';

type StartPageProps = {
  readonly lang: Lang;
  readonly search?: Search;
};

/** What was looked for, and what was found. */
type Search = {
  readonly text: string;
  readonly lines: readonly AgencyLine[];
  readonly more: boolean;
  readonly asOf: Instant;
};

/** Where a person starts who has a name or a code. */
export function StartPage({ lang, search }: StartPageProps) {
  const { search: title } = pageWords(lang);
  return (
    <Page title={title} lang={lang} path="/" {...(search && { query: { q: search.text } })}>
      <h1>{title}</h1>
      <SearchForm lang={lang} text={search?.text ?? ''} />
      {search && <Results search={search} lang={lang} />}
    </Page>
  );
}

function Results({ search, lang }: { readonly search: Search; readonly lang: Lang }) {
  const { found, nothingFound } = pageWords(lang);
  const { card, colon } = words(lang);
  const { lines, more, asOf } = search;
  return (
    <section class="lc-card">
      <p role="status">{lines.length === 0 ? nothingFound : found(lines.length, more)}</p>
      <p class="as-of">{`${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`}</p>
      {lines.length > 0 && (
        <ol class="results">
          {lines.map((line) => (
            <Result key={line.code} line={line} lang={lang} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Result({ line, lang }: { readonly line: AgencyLine; readonly lang: Lang }) {
  const mark = marks[line.mark.key];
  return (
    <li>
      <a href={inLang(paths.page(line.code), lang)}>{line.name}</a>
      <span class="code">{line.code}</span>
      {line.unconfirmedName !== undefined && (
        <span class="code">
          {`${words(lang).card.declaredNames}${words(lang).colon}${line.unconfirmedName}`}
        </span>
      )}
      <span class="level" data-tone={mark.tone}>
        <MarkIcon mark={mark} size={24} />
        {line.mark[lang]}
      </span>
    </li>
  );
}
