import { catalogueJsonOperation } from '../../../shared/contract/list-operations.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerCatalogue } from '../catalogue/answer-catalogue.ts';

export const catalogueJsonRoute = defineRoute(catalogueJsonOperation, {
  rateClass: 'list',
  answer: ({ reading }) => answerCatalogue(reading, 'catalogue.json', jsonAnswer),
});
