import { describeApi } from '../../../shared/contract/openapi.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { publicApi } from '../../../shared/contract/public-api.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { type Answer, jsonAnswer } from '../answering/answer.ts';
import { defineRoute, type Route } from '../http/route.ts';

/** Describes the other routes, and itself. */
export function openapiRoute(others: readonly Route[]): Route {
  /** By jurisdiction. Made when first asked for: it costs milliseconds, which no cold start should pay. */
  const made = new Map<string | undefined, Answer>();
  const route: Route = defineRoute(
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
      answer: ({ context: { register } }) => {
        const code = register?.signedHead.head.jurisdiction;
        const described = made.get(code) ?? describe([...others, route], code);
        made.set(code, described);
        return described;
      },
    },
  );
  return route;
}

function describe(routes: readonly Route[], code: string | undefined): Answer {
  const jurisdiction = code === undefined ? undefined : jurisdictionOf(code);
  const operations = routes.map(({ operation }) => operation);
  const described = describeApi(publicApi(jurisdiction), operations, jurisdiction);
  return jsonAnswer(described, { kind: 'deployment' });
}
