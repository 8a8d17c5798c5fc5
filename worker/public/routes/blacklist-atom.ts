import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { blacklistFeed } from '../pages/lists/blacklist-feed.ts';

export const blacklistAtomRoute = defineRoute(
  {
    id: 'blacklistAtom',
    tag: 'lists',
    path: paths.blacklistAtom,
    summary: { zh: '黑名单（Atom 订阅）', en: 'The blacklist as an Atom feed' },
    query: noQuery,
    answer: { type: 'application/atom+xml' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context, site: { origin = '' } }) =>
      answerBlacklist(context, 'blacklist.atom', (list, { lifetime }) =>
        textAnswer('application/atom+xml', blacklistFeed(list, origin), lifetime),
      ),
  },
);
