import { personsJsonOperation } from '../../../shared/contract/list-operations.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerPersons } from '../persons/answer-persons.ts';

export const personsJsonRoute = defineRoute(personsJsonOperation, {
  rateClass: 'list',
  answer: ({ reading }) => answerPersons(reading, 'persons.json', jsonAnswer),
});
