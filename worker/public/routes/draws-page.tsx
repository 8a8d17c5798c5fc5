import { drawsPageQuery } from '../../../shared/contract/draws-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { answerDraws } from '../draws/answer-draws.ts';
import { defineRoute } from '../http/route.ts';
import { DrawsPage } from '../pages/draws/draws-page.tsx';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';

export const drawsPageRoute = defineRoute(
  {
    id: 'drawsPage',
    tag: 'pages',
    path: paths.drawsPage,
    summary: { zh: '专家抽取页', en: 'The draws of experts, as a page' },
    query: drawsPageQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: (ask) => {
      const { lang, month } = ask.query;
      return answerDraws(ask, month, (draws, fresh) =>
        htmlAnswer(
          ask.site,
          <DrawsPage {...{ draws, lang, source: pageSourceOf(fresh) }} />,
          fresh.lifetime,
        ),
      );
    },
    refuse: refuseByPage,
  },
);
