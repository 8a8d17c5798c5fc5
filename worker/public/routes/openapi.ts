import { describeApi } from '../../../shared/contract/openapi.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { publicApi } from '../../../shared/contract/public-api.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { type Answer, jsonAnswer } from '../answering/answer.ts';
import { defineRoute, type Route } from '../answering/route.ts';

/** Describes the other routes, and itself. */
export function openapiRoute(others: readonly Route[]): Route {
  /** Made when first asked for: it costs milliseconds, which no cold start should pay. */
  let described: Answer | undefined;
  const route = defineRoute(
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
      answer: () => {
        const operations = [...others, route].map(({ operation }) => operation);
        described ??= jsonAnswer(describeApi(publicApi, operations), { kind: 'deployment' });
        return described;
      },
    },
  );
  return route;
}
