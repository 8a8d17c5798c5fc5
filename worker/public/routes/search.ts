import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { mostSearched, searchQuery } from '../../../shared/contract/queries.ts';
import { type SearchAnswer, searchAnswerSchema } from '../../../shared/contract/search-answer.ts';
import { findAgencies } from '../agencies/find-agencies.ts';
import { jsonAnswer, withHeaders } from '../answering/answer.ts';
import { pageLinks } from '../answering/page-links.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, clipLifetime, freshnessOf } from '../reading/fresh-register.ts';

export const searchRoute = defineRoute(
  {
    id: 'search',
    tag: 'lists',
    path: paths.search,
    summary: { zh: '按名称片段查找机构', en: 'Agencies by part of a name' },
    query: searchQuery,
    answer: { type: 'application/json', schema: searchAnswerSchema },
    problems: registerProblems,
    example: { query: { name: '示例' } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { name, limit, page }, context }) =>
      answerFresh(context, (fresh) => {
        const { lines, more, ends } = findAgencies(fresh, name, { limit, page });
        const lifetime = clipLifetime(fresh.lifetime, ends);
        const answer: SearchAnswer = {
          ...freshnessOf(lifetime),
          name,
          count: lines.length,
          more,
          agencies: lines,
        };
        const hasNext = more && (page + 1) * limit <= mostSearched;
        const links = pageLinks(paths.search, { name, limit }, { page, hasNext });
        return withHeaders(jsonAnswer(answer, lifetime), links);
      }),
  },
);
