import { paths } from '../../../../shared/contract/paths.ts';
import { removalBoundSeconds } from '../../../../shared/contract/status-answer.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { TodayInNumbers } from '../../agencies/today.ts';
import { frameWords } from '../frame/frame-words.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { Legend } from './legend.tsx';
import { NumbersNow } from './numbers-now.tsx';
import { RecentDecisions } from './recent-decisions.tsx';
import { SearchForm } from './search-form.tsx';
import { startWords } from './start-words.ts';

type StartPageProps = {
  readonly lang: Lang;
  /** Absent: no register can be read. */
  readonly today?: Today | undefined;
};

type Today = TodayInNumbers & { readonly source: PageSource };

/** Where everybody comes first: what this is, a search, what is in it today, and where to go. */
export function StartPage({ lang, today }: StartPageProps) {
  const { title, lead, noRegister } = startWords(lang);
  return (
    <Page title={title} lang={lang} path="/" {...(today && { source: today.source })} hasSearch>
      <section class="hero">
        <h1>{title}</h1>
        <p class="lead">{lead(today?.source.place?.name[lang])}</p>
        <SearchForm lang={lang} isFocused />
        <Examples lang={lang} />
      </section>
      {today ? (
        <>
          <NumbersNow numbers={today} lang={lang} />
          <Freshness source={today.source} lang={lang} />
          <div class="columns">
            <RecentDecisions recent={today.recent} lang={lang} />
            <aside>
              <Legend lang={lang} />
            </aside>
          </div>
        </>
      ) : (
        <p class="warning">{noRegister}</p>
      )}
      <Doors lang={lang} />
    </Page>
  );
}

/** Of when the numbers are, and how soon what ends is gone; of the whole page, its foot says more. */
function Freshness({ source, lang }: { readonly source: PageSource; readonly lang: Lang }) {
  const { footer, removal } = frameWords(lang);
  return (
    <p class="as-of">
      {footer.asOf(formatInstant(source.asOf, lang), source.sequence)}{' '}
      {removal(removalBoundSeconds)}
    </p>
  );
}

/** Words that many agencies have in their names, so that an example singles out nobody. */
const exampleQueries = ['环境检测', '环保科技', 'hjjc'];

function Examples({ lang }: { readonly lang: Lang }) {
  return (
    <p class="examples">
      {startWords(lang).examples}{' '}
      {exampleQueries.map((q) => (
        <a key={q} href={inLang('/', lang, { q })} lang="zh-CN">
          {q}
        </a>
      ))}
    </p>
  );
}

function Doors({ lang }: { readonly lang: Lang }) {
  const { doors, door } = startWords(lang);
  const places = [
    { key: 'vet', at: inLang(paths.vetPage, lang) },
    { key: 'verify', at: inLang(paths.verifyPage, lang) },
    { key: 'objection', at: `${inLang(paths.aboutPage, lang)}#objection` },
    { key: 'catalogue', at: inLang(paths.cataloguePage, lang) },
    { key: 'embed', at: inLang(paths.embedPage, lang) },
    { key: 'data', at: inLang(paths.dataPage, lang) },
  ] as const;
  return (
    <section>
      <h2>{doors}</h2>
      <ul class="doors">
        {places.map(({ key, at }) => (
          <li key={key}>
            <a href={at}>{door[key].title}</a>
            <p>{door[key].text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
