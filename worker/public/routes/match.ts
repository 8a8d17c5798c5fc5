import { exampleCode } from '../../../shared/contract/example.ts';
import { matchAnswerSchema } from '../../../shared/contract/match-answer.ts';
import { matchBody } from '../../../shared/contract/match-body.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { matchItems } from '../agencies/match-items.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';

/** Names and codes in, verdicts out. Who has a list that is still secret vets it on `/vet`. */
export const matchRoute = defineRoute(
  {
    id: 'match',
    tag: 'lists',
    method: 'post',
    path: paths.match,
    summary: {
      zh: '按名称或者代码批量核对；开标前投标人名称属于秘密，请勿发送',
      en: 'Many names or codes at once; bidders’ names are secret until bids are opened: don’t send them',
    },
    query: noQuery,
    body: { isRequired: true, content: { 'application/json': matchBody } },
    answer: { type: 'application/json', schema: matchAnswerSchema },
    problems: ['malformed-body', 'body-too-large', ...registerProblems],
    example: { body: { items: [{ name: '示例环境检测有限公司' }, { code: exampleCode }] } },
  },
  {
    rateClass: 'list',
    answer: ({ body: { items }, context }) =>
      answerFresh(context, (fresh) => jsonAnswer(matchItems(fresh, items), { kind: 'none' })),
  },
);
