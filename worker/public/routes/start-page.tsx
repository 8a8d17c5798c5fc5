import { registerProblems } from '../../../shared/contract/operation.ts';
import { startPageQuery } from '../../../shared/contract/queries.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { todayInNumbers } from '../agencies/today.ts';
import type { RouteResult } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import type { Site } from '../http/site.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { SearchPage } from '../pages/start/search-page.tsx';
import { StartPage } from '../pages/start/start-page.tsx';
import { answerFresh, clipLifetime } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { searchAgencies } from '../search/search-agencies.ts';

export const startPageRoute = defineRoute(
  {
    id: 'startPage',
    tag: 'pages',
    path: '/',
    summary: { zh: '首页与查询', en: 'Start page with a search field' },
    query: startPageQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
    example: { query: { q: '示例' } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { q, lang, ...conditions }, context, site }) => {
      if (q === undefined || q === '') return start(context, lang, site);
      return answerFresh(context, (fresh) => {
        const found = searchAgencies(fresh, q, maxResults, conditions);
        const lifetime = clipLifetime(fresh.lifetime, found.ends);
        const source = pageSourceOf({ ...fresh, lifetime });
        return htmlAnswer(site, <SearchPage {...{ text: q, found, source, lang }} />, lifetime);
      });
    },
    refuse: refuseByPage,
  },
);

const maxResults = 50;

/** Without a register the page still says what this is; it may not be kept then. */
function start(context: RequestContext, lang: Lang, site: Site): RouteResult {
  const answer = answerFresh(context, (fresh) =>
    context.answers.recall(`start ${lang}`, fresh.now, () => {
      const today = todayInNumbers(context, fresh);
      const { lifetime } = today;
      const source = pageSourceOf({ ...fresh, lifetime });
      const page = <StartPage lang={lang} today={{ ...today, source }} />;
      return { value: htmlAnswer(site, page, lifetime), validUntil: lifetime.validUntil };
    }),
  );
  return 'problem' in answer
    ? htmlAnswer(site, <StartPage lang={lang} />, { kind: 'none' })
    : answer;
}
