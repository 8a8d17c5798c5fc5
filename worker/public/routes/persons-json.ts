import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { personsAnswerSchema } from '../../../shared/contract/persons-answer.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerPersons } from '../persons/answer-persons.ts';

export const personsJsonRoute = defineRoute(
  {
    id: 'personsJson',
    tag: 'lists',
    path: paths.personsJson,
    summary: {
      zh: '依法公布的从业人员决定（JSON）',
      en: 'Decisions about practitioners, published by order of law, as JSON',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: personsAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) => answerPersons(context, 'persons.json', jsonAnswer),
  },
);
