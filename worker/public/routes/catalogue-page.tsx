import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerCatalogue } from '../catalogue/answer-catalogue.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { CataloguePage } from '../pages/lists/catalogue-page.tsx';

export const cataloguePageRoute = defineRoute(
  {
    id: 'cataloguePage',
    tag: 'pages',
    path: paths.cataloguePage,
    summary: {
      zh: '标准、扶持政策和合同范本页',
      en: 'Standards, support policies and model contracts as a page',
    },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, site }) =>
      answerCatalogue(context, `catalogue page ${lang}`, (catalogue, fresh) =>
        htmlAnswer(
          site,
          <CataloguePage catalogue={catalogue} source={pageSourceOf(fresh)} lang={lang} />,
          fresh.lifetime,
        ),
      ),
    refuse: refuseByPage,
  },
);
