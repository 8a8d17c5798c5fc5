import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { answerJson } from '../answer-json.ts';
import { deadlinesSchema } from '../answers/deadlines.ts';
import { people } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** What the regulation's clocks ask of whom. */
export const deadlinesRoute = defineRoute(
  {
    id: 'deadlines',
    tag: 'reading',
    path: deskPaths.deadlines,
    summary: {
      zh: '期限清单，限本人可见的部分',
      en: 'What is due and overdue, as far as the asker may know',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: deadlinesSchema },
    problems: [],
  },
  {
    routeClass: 'read',
    askers: people(),
    answer: async ({ env, actor }) => answerJson(await openLedger(env).deadlines(actor)),
  },
);
