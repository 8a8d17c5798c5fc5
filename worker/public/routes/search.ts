import { searchOperation } from '../../../shared/contract/list-operations.ts';
import type { SearchAnswer } from '../../../shared/contract/search-answer.ts';
import { findAgencies } from '../agencies/find-agencies.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerFresh, clipLifetime, freshnessOf } from '../reading/fresh-register.ts';

export const searchRoute = defineRoute(searchOperation, {
  rateClass: 'list',
  answer: ({ query: { name, limit }, reading }) =>
    answerFresh(reading, (fresh) => {
      const { lines, more, ends } = findAgencies(fresh, name, limit);
      const lifetime = clipLifetime(fresh.lifetime, ends);
      const answer: SearchAnswer = {
        ...freshnessOf(lifetime),
        name,
        count: lines.length,
        more,
        agencies: lines,
      };
      return jsonAnswer(answer, lifetime);
    }),
});
