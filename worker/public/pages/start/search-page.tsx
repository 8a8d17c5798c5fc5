import { paths } from '../../../../shared/contract/paths.ts';
import { mostCompared } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Found, Slip } from '../../search/found.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { AgencyRows } from './agency-rows.tsx';
import { asQuery, SearchFilters } from './search-filters.tsx';
import { SearchForm } from './search-form.tsx';
import { searchWords } from './search-words.ts';

type SearchPageProps = {
  readonly text: string;
  readonly found: Found;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** What a search came to. What is only nearly what was asked for stands apart, as a question. */
export function SearchPage({ text, found, source, lang }: SearchPageProps) {
  const say = searchWords(lang);
  return (
    <Page
      title={say.title(text)}
      lang={lang}
      path="/"
      query={{ q: text, ...asQuery(found.conditions) }}
      source={source}
      hasSearch
    >
      <div class="hero">
        <SearchForm lang={lang} text={text} />
      </div>
      <SearchFilters text={text} found={found} lang={lang} />
      <Hits found={found} lang={lang} />
      {found.meant.length > 0 && <DidYouMean found={found} lang={lang} />}
      {found.hits.length === 0 && !found.isUnknownCode && !found.conditions && <Tips lang={lang} />}
    </Page>
  );
}

function Hits({ found, lang }: { readonly found: Found; readonly lang: Lang }) {
  const say = searchWords(lang);
  const { hits, isInside } = found;
  if (hits.length === 0) {
    return (
      <p role="status" class="outcome">
        {sayNothing(found, lang)}
      </p>
    );
  }
  const rows = hits.map(({ line, part, foundBy }) => ({
    line,
    ...(part && { hit: part }),
    ...(foundBy !== undefined && { foundBy }),
  }));
  return (
    <section aria-label={sayFound(found, lang)}>
      <p role="status" class="outcome">
        {isInside ? say.branchOf : sayFound(found, lang)}
      </p>
      <AgencyRows rows={rows} lang={lang} />
      {hits.length > 1 && <CompareLink hits={hits} lang={lang} />}
    </section>
  );
}

/** The first of them side by side. */
function CompareLink({ hits, lang }: Pick<Found, 'hits'> & { readonly lang: Lang }) {
  const codes = hits.slice(0, mostCompared).map(({ line }) => line.code);
  return (
    <p>
      <a class="more" href={inLang(paths.comparePage, lang, { code: codes })}>
        {searchWords(lang).compare(codes.length)}
      </a>
    </p>
  );
}

function sayFound({ hits, more, lookedAt }: Found, lang: Lang): string {
  const { found, foundAmong } = searchWords(lang);
  return more || lookedAt === undefined
    ? found(hits.length, more)
    : foundAmong(hits.length, lookedAt);
}

function sayNothing(found: Found, lang: Lang): string {
  const { fault, isUnknownCode, isTooShort, lookedAt } = found;
  if (lookedAt !== undefined) return sayFound(found, lang);
  const { nothing, nothingSuch, mistyped, tooShort } = searchWords(lang);
  if (found.conditions) return nothingSuch;
  if (isTooShort) return tooShort;
  if (fault !== undefined) return `${mistyped}${fault[lang]}`;
  return isUnknownCode ? words(lang).card.notKnown : nothing;
}

function DidYouMean({ found, lang }: { readonly found: Found; readonly lang: Lang }) {
  const { didYouMean } = searchWords(lang);
  const rows = found.meant.map(({ line, slip }) => ({
    line,
    ...(slip && { note: saySlip(slip, lang) }),
  }));
  return (
    <section>
      <h2>{didYouMean}</h2>
      <AgencyRows rows={rows} lang={lang} />
    </section>
  );
}

function saySlip(slip: Slip, lang: Lang): string {
  const { wrongCharacter, swapped, missing, extra } = searchWords(lang);
  switch (slip.kind) {
    case 'wrong':
      return wrongCharacter(slip.place, slip.typed, slip.right);
    case 'swapped':
      return swapped(slip.place);
    case 'missing':
      return missing(slip.place, slip.right);
    case 'extra':
      return extra(slip.place, slip.typed);
  }
}

function Tips({ lang }: { readonly lang: Lang }) {
  const { tryNext, meansNothing } = searchWords(lang);
  return (
    <>
      <ul class="tips">
        {tryNext.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p class="aside">{meansNothing}</p>
    </>
  );
}
