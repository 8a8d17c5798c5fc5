import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

/**
 * What crawlers may fetch. A page that is not to be noted must be fetched to be known as such, so pages stand open; the rest is for
 * programs that ask about somebody, and no crawler's.
 */
export const robotsRoute = defineRoute(
  {
    id: 'robots',
    tag: 'interface',
    path: paths.robots,
    summary: { zh: '对搜索引擎的说明', en: 'What search engines may fetch' },
    query: noQuery,
    answer: { type: 'text/plain' },
    problems: [],
  },
  {
    rateClass: 'record',
    answer: ({ site: { origin, isDemo } }) => {
      const rules = ['User-agent: *', 'Disallow: /v1/', 'Disallow: /register/'];
      const map = origin === undefined || isDemo ? [] : [`Sitemap: ${origin}${paths.sitemap}`];
      return textAnswer('text/plain', `${[...rules, ...map].join('\n')}\n`, {
        kind: 'deployment',
      });
    },
  },
);
