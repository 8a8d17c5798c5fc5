import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { BlacklistPage } from '../pages/lists/blacklist-page.tsx';

export const blacklistPageRoute = defineRoute(
  {
    id: 'blacklistPage',
    tag: 'pages',
    path: paths.blacklistPage,
    summary: { zh: '黑名单公示页', en: 'The blacklist as a page' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, site }) =>
      answerBlacklist(context, `blacklist page ${lang}`, (list, fresh) =>
        htmlAnswer(
          site,
          <BlacklistPage list={list} source={pageSourceOf(fresh)} lang={lang} />,
          fresh.lifetime,
        ),
      ),
    refuse: refuseByPage,
  },
);
