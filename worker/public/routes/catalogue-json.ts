import { catalogueAnswerSchema } from '../../../shared/contract/catalogue-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { answerCatalogue } from '../catalogue/answer-catalogue.ts';
import { defineRoute } from '../http/route.ts';

export const catalogueJsonRoute = defineRoute(
  {
    id: 'catalogueJson',
    tag: 'lists',
    path: paths.catalogueJson,
    summary: {
      zh: '标准、扶持政策和合同范本（JSON）',
      en: 'Standards, support policies and model contracts, as JSON',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: catalogueAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerCatalogue(context, 'catalogue.json', (answer, { lifetime }) =>
        jsonAnswer(answer, lifetime),
      ),
  },
);
