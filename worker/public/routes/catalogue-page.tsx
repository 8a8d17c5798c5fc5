import { cataloguePageOperation } from '../../../shared/contract/page-operations.ts';
import { defineRoute } from '../answering/route.ts';
import { answerCatalogue } from '../catalogue/answer-catalogue.ts';
import { CataloguePage } from '../pages/catalogue-page.tsx';
import { htmlAnswer } from '../pages/html-answer.ts';
import { refuseByPage } from '../pages/refuse-by-page.tsx';

export const cataloguePageRoute = defineRoute(cataloguePageOperation, {
  rateClass: 'list',
  answer: ({ query: { lang }, reading }) =>
    answerCatalogue(reading, `catalogue page ${lang}`, (catalogue, lifetime) =>
      htmlAnswer(<CataloguePage catalogue={catalogue} lang={lang} />, lifetime),
    ),
  refuse: refuseByPage,
});
