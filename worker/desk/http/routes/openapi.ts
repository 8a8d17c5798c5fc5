import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { answerJson } from '../answer-json.ts';
import { anybody } from '../askers.ts';
import { describeDesk } from '../describe-desk.ts';
import { type DeskRoute, defineRoute } from '../route.ts';

/** Describes the other routes, and itself. */
export function openapiRoute(others: readonly DeskRoute[]): DeskRoute {
  /** Made when first asked for, which is seldom. */
  let described: string | undefined;
  const route: DeskRoute = defineRoute(
    {
      id: 'openapi',
      tag: 'interface',
      path: deskPaths.openapi,
      summary: { zh: '本接口说明', en: 'This description' },
      query: noQuery,
      answer: { type: 'application/json' },
      problems: [],
    },
    {
      routeClass: 'read',
      askers: anybody,
      answer: ({ env }) => {
        const jurisdiction = jurisdictionOf(env.JURISDICTION);
        described ??= JSON.stringify(describeDesk([...others, route], jurisdiction));
        return answerJson(described);
      },
    },
  );
  return route;
}
