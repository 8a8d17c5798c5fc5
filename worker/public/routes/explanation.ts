import { codeExample } from '../../../shared/contract/example.ts';
import {
  type ExplanationAnswer,
  explanationAnswerSchema,
} from '../../../shared/contract/explanation-answer.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { explainRecord } from '../../../shared/messages/explain-record.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const explanationRoute = defineRoute(
  {
    id: 'explanation',
    tag: 'agencies',
    path: paths.explanation('{code}'),
    summary: {
      zh: '状态与等级的由来，限已公示的部分',
      en: 'Why the level and grade are what they are, as far as is public',
    },
    query: langQuery,
    answer: { type: 'application/json', schema: explanationAnswerSchema },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang }, context }) =>
      answerKnown(context, param('code'), `explanation ${lang}`, ({ verdict, lifetime }) => {
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
  },
);
