import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { defineRoute, type Route } from '../http/route.ts';
import type { DescribeRoutes } from './describe-routes.ts';

/** Describes all routes, itself among them. */
export function openapiRoute(describe: DescribeRoutes): Route {
  return defineRoute(
    {
      id: 'openapi',
      tag: 'interface',
      path: paths.openapi,
      summary: { zh: '本接口说明', en: 'This description' },
      query: noQuery,
      answer: { type: 'application/json' },
      problems: [],
    },
    {
      rateClass: 'record',
      answer: ({ context: { register } }) => describe(register).answer,
    },
  );
}
