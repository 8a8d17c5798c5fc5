import { correctionOperation } from '../../../shared/contract/agency-operations.ts';
import { answerCorrection } from '../agencies/answer-correction.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const correctionRoute = defineRoute(correctionOperation, {
  rateClass: 'record',
  answer: ({ param, reading }) => {
    const asked = { spelling: param('code'), entry: param('entry'), key: 'correction' };
    return answerCorrection(reading, asked, jsonAnswer);
  },
});
