import { blacklistAnswerSchema } from '../../../shared/contract/blacklist-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

export const blacklistJsonRoute = defineRoute(
  {
    id: 'blacklistJson',
    tag: 'lists',
    path: paths.blacklistJson,
    summary: { zh: '黑名单（JSON）', en: 'The blacklist as JSON' },
    query: noQuery,
    answer: { type: 'application/json', schema: blacklistAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerBlacklist(context, 'blacklist.json', (answer, { lifetime }) =>
        jsonAnswer(answer, lifetime),
      ),
  },
);
