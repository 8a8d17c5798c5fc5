import { explanationOperation } from '../../../shared/contract/agency-operations.ts';
import type { ExplanationAnswer } from '../../../shared/contract/explanation-answer.ts';
import { explainRecord } from '../../../shared/messages/explain-record.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const explanationRoute = defineRoute(explanationOperation, {
  rateClass: 'record',
  answer: ({ param, query: { lang }, reading }) =>
    answerKnown(reading, param('code'), `explanation ${lang}`, ({ verdict, lifetime }) => {
      const { record, span, asOf, validUntil } = verdict;
      const answer: ExplanationAnswer = {
        code: record.code,
        asOf,
        validUntil,
        sequence: lifetime.sequence,
        span,
        reasons: [...record.reasons],
        lines: [...explainRecord(record, span, lang)],
      };
      return jsonAnswer(answer, lifetime);
    }),
});
