import { searchOperation } from '../../../shared/contract/operations.ts';
import type { SearchAnswer } from '../../../shared/contract/search-answer.ts';
import { jsonAnswer } from '../answer.ts';
import { findAgencies } from '../find-agencies.ts';
import { answerFresh, clipLifetime, freshnessOf } from '../fresh-register.ts';
import { defineRoute } from '../route.ts';

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
