import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { agenciesQuery } from '../../../shared/contract/queries.ts';
import { listAgencies } from '../agencies/list-agencies.ts';
import { withHeaders } from '../answering/answer.ts';
import { pageLinks } from '../answering/page-links.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { AgenciesPage } from '../pages/lists/agencies-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';

export const agenciesPageRoute = defineRoute(
  {
    id: 'agenciesPage',
    tag: 'pages',
    path: paths.agenciesPage,
    summary: {
      zh: '登记机构及各状态机构名单页',
      en: 'Agencies by level, grade and service, as a page',
    },
    query: agenciesQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: asked, context, site }) =>
      answerFresh(context, (fresh) => {
        const { level = '', service = '', grade = '', page, lang } = asked;
        const key = ['agencies', level, service, grade, page, lang].join(' ');
        return context.answers.recall(key, fresh.now, () => {
          const listed = listAgencies(context, fresh, asked);
          const { lifetime } = listed;
          const source = pageSourceOf({ ...fresh, lifetime });
          const shown = htmlAnswer(site, <AgenciesPage {...{ asked, listed, source }} />, lifetime);
          const { page: _, ...conditions } = { ...asked, lang: lang === 'zh' ? undefined : lang };
          const links = pageLinks(paths.agenciesPage, conditions, listed);
          const value = withHeaders(shown, links);
          return { value, validUntil: lifetime.validUntil };
        });
      }),
    refuse: refuseByPage,
  },
);
