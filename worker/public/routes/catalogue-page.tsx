import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerCatalogue } from '../catalogue/answer-catalogue.ts';
import { defineRoute } from '../http/route.ts';
import { CataloguePage } from '../pages/catalogue-page.tsx';
import { htmlAnswer } from '../pages/html-answer.ts';
import { refuseByPage } from '../pages/refuse-by-page.tsx';

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
    answer: ({ query: { lang }, context }) =>
      answerCatalogue(context, `catalogue page ${lang}`, (catalogue, lifetime) =>
        htmlAnswer(<CataloguePage catalogue={catalogue} lang={lang} />, lifetime),
      ),
    refuse: refuseByPage,
  },
);
