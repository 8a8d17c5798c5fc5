import { paths } from '../../../../shared/contract/paths.ts';
import type { AgenciesQuery } from '../../../../shared/contract/queries.ts';
import { services } from '../../../../shared/identity/services.ts';
import { levels } from '../../../../shared/kinds/form/level.ts';
import { words } from '../../../../shared/messages/words.ts';
import { grades } from '../../../../shared/rating/standing.ts';
import type { AgenciesPage as Listed } from '../../agencies/list-agencies.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { AgencyRows } from '../start/agency-rows.tsx';
import { type Filter, Filters } from './filters.tsx';
import { listWords } from './list-words.ts';

type AgenciesPageProps = {
  readonly asked: AgenciesQuery;
  readonly listed: Listed;
  readonly source: PageSource;
};

/** The registered agencies, and by level those decided about, under conditions that are plain links (Arts. 8, 29). */
export function AgenciesPage({ asked, listed, source }: AgenciesPageProps) {
  const { lang } = asked;
  const say = listWords(lang).agencies;
  const { mark } = words(lang);
  const title = asked.level === undefined ? say.title : mark[asked.level];
  return (
    <Page
      title={title}
      lang={lang}
      path={paths.agenciesPage}
      query={queryOf(asked)}
      source={source}
    >
      <h1>{title}</h1>
      {asked.level === undefined && <p class="lead">{say.lead}</p>}
      <Filters filters={filtersOf(asked)} />
      {listed.lines.length === 0 ? (
        <p role="status">{say.empty}</p>
      ) : (
        <AgencyRows rows={listed.lines.map((line) => ({ line }))} lang={lang} />
      )}
      <Pager asked={asked} hasNext={listed.hasNext} />
      <p class="aside">{say.order}</p>
    </Page>
  );
}

type Conditions = Partial<Pick<AgenciesQuery, 'level' | 'service' | 'grade'>>;

/** What the address keeps, without what is said by saying nothing. */
function queryOf({ level, service, grade, page }: AgenciesQuery): Record<string, string> {
  return {
    ...(level && { level }),
    ...(service && { service }),
    ...(grade && { grade }),
    ...(page > 1 && { page: String(page) }),
  };
}

function filtersOf(asked: AgenciesQuery): readonly Filter[] {
  const { lang, level, service, grade } = asked;
  const say = listWords(lang).agencies;
  const { mark, service: nameOf } = words(lang);
  const at = (conditions: Conditions) =>
    inLang(
      paths.agenciesPage,
      lang,
      queryOf({ level, service, grade, ...conditions, page: 1, lang }),
    );
  const any = { word: say.any };
  return [
    {
      term: say.level,
      choices: [
        { word: say.registered, at: at({ level: undefined }), isChosen: level === undefined },
        ...levels
          .filter((one) => one !== 'normal')
          .map((one) => ({
            word: mark[one],
            at: at({ level: one, grade: undefined }),
            isChosen: one === level,
          })),
      ],
    },
    {
      term: say.grade,
      choices: [
        { ...any, at: at({ grade: undefined }), isChosen: grade === undefined },
        ...grades
          .filter((one) => one !== 'E')
          .map((one) => ({
            word: mark[`grade-${one}`],
            at: at({ grade: one, level: undefined }),
            isChosen: one === grade,
          })),
      ],
    },
    {
      term: say.service,
      choices: [
        { ...any, at: at({ service: undefined }), isChosen: service === undefined },
        ...services.map((one) => ({
          word: nameOf[one],
          at: at({ service: one }),
          isChosen: one === service,
        })),
      ],
    },
  ];
}

type PagerProps = { readonly asked: AgenciesQuery; readonly hasNext: boolean };

function Pager({ asked, hasNext }: PagerProps) {
  const { lang, page } = asked;
  const say = listWords(lang).agencies;
  if (page === 1 && !hasNext) return null;
  const at = (other: number) =>
    inLang(paths.agenciesPage, lang, queryOf({ ...asked, page: other }));
  return (
    <nav class="pager" aria-label={say.page(page)}>
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {say.previous}
        </a>
      )}
      <span>{say.page(page)}</span>
      {hasNext && (
        <a rel="next" href={at(page + 1)}>
          {say.next}
        </a>
      )}
    </nav>
  );
}
