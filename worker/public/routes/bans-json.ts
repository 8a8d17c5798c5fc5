import { bansAnswerSchema } from '../../../shared/contract/bans-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBans } from '../agencies/answer-bans.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const bansJsonRoute = defineRoute(
  {
    id: 'bansJson',
    tag: 'lists',
    path: paths.bansJson,
    summary: { zh: '现行市场禁入（JSON）', en: 'The market bans in force as JSON' },
    query: noQuery,
    answer: { type: 'application/json', schema: bansAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) => answerBans(context, 'bans.json', jsonAnswer),
  },
);
