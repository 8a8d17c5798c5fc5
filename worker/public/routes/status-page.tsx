import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { StatusPage } from '../pages/status/status-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';

export const statusPageRoute = defineRoute(
  {
    id: 'statusPage',
    tag: 'pages',
    path: paths.statusPage,
    summary: { zh: '公示库现状页', en: 'Which register answers, as a page' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, site }) =>
      answerFresh(context, (fresh) => {
        const { register, now, lifetime } = fresh;
        const page = <StatusPage {...{ register, now, source: pageSourceOf(fresh), lang }} />;
        return htmlAnswer(site, page, lifetime);
      }),
    refuse: refuseByPage,
  },
);
