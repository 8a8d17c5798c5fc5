import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { decisionsQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { inOrder } from '../agencies/in-order.ts';
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
    query: decisionsQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: asked, context, site }) => {
      const key = `blacklist page ${asked.service ?? ''} ${asked.order} ${asked.lang}`;
      return answerBlacklist(context, key, (list, fresh) => {
        const shown = inOrder(list.agencies, asked, fresh);
        const page = <BlacklistPage {...{ list, shown, asked }} source={pageSourceOf(fresh)} />;
        return htmlAnswer(site, page, fresh.lifetime);
      });
    },
    refuse: refuseByPage,
  },
);
