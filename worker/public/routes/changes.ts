import { changesAnswerSchema } from '../../../shared/contract/changes-answer.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { changesQuery } from '../../../shared/contract/queries.ts';
import { offerChanges } from '../../../shared/register/changes/offer-changes.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import { readText } from '../reading/read-text.ts';

export const changesRoute = defineRoute(
  {
    id: 'changes',
    tag: 'lists',
    path: paths.changes,
    summary: {
      zh: '现行决定的变更流：供自存数据的网站接续，不留过去',
      en: 'The decisions in force as a feed of changes, for portals that keep a copy; it keeps no past',
    },
    query: changesQuery,
    answer: { type: 'application/json', schema: changesAnswerSchema },
    problems: ['changes-forgotten', ...registerProblems],
  },
  {
    rateClass: 'file',
    answer: ({ query: { since }, context, files }) =>
      answerFresh(context, async ({ register: { signedHead }, lifetime }) => {
        const { changes } = signedHead.head;
        const found =
          changes === null
            ? undefined
            : await offerChanges((hash) => readText(files.register, hash), changes, since);
        if (found === undefined) return refuse('register-unavailable');
        if (found === 'forgotten') return refuse('changes-forgotten');
        return jsonAnswer({ ...freshnessOf(lifetime), head: signedHead, ...found }, lifetime);
      }),
  },
);
