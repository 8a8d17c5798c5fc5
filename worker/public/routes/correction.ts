import { correctionAnswerSchema } from '../../../shared/contract/correction-answer.ts';
import { exampleCode, exampleEntry } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerCorrection } from '../agencies/answer-correction.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const correctionRoute = defineRoute(
  {
    id: 'correction',
    tag: 'agencies',
    path: paths.correction('{code}', '{entry}'),
    summary: {
      zh: '更正证明：某项公示记录已被撤销，可离线核验',
      en: 'A correction certificate: a published record was annulled; proves it offline',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: correctionAnswerSchema },
    problems: [...codeProblems, 'no-such-correction'],
    example: { params: { code: exampleCode, entry: exampleEntry } },
  },
  {
    rateClass: 'record',
    answer: ({ param, context }) => {
      const asked = { spelling: param('code'), entry: param('entry'), key: 'correction.json' };
      return answerCorrection(context, asked, jsonAnswer);
    },
  },
);
