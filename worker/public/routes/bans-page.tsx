import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { recallAdverse } from '../agencies/list-adverse.ts';
import { bansOf } from '../agencies/list-bans.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { BansPage } from '../pages/lists/bans-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';

export const bansPageRoute = defineRoute(
  {
    id: 'bansPage',
    tag: 'pages',
    path: paths.bansPage,
    summary: { zh: '现行市场禁入决定页', en: 'The market bans in force, as a page' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, site }) =>
      answerFresh(context, (fresh) =>
        context.answers.recall(`bans ${lang}`, fresh.now, () => {
          const adverse = recallAdverse(context, fresh);
          const { lifetime } = adverse;
          const source = pageSourceOf({ ...fresh, lifetime });
          const page = <BansPage bans={bansOf(adverse)} source={source} lang={lang} />;
          return { value: htmlAnswer(site, page, lifetime), validUntil: lifetime.validUntil };
        }),
      ),
    refuse: refuseByPage,
  },
);
