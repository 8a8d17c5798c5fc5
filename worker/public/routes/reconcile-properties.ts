import { paths } from '../../../shared/contract/paths.ts';
import { proposedPropertiesSchema } from '../../../shared/contract/reconcile-answers.ts';
import { proposeParameters } from '../../../shared/contract/reconcile-queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { agencyProperties, agencyType } from '../reconcile/agency-properties.ts';

export const reconcilePropertiesRoute = defineRoute(
  {
    id: 'reconcileProperties',
    tag: 'reconciliation',
    path: paths.reconcileProperties,
    summary: { zh: '可以取的属性', en: 'The properties that can be fetched' },
    query: proposeParameters,
    answer: { type: 'application/json', schema: proposedPropertiesSchema },
    problems: [],
    example: { query: { type: agencyType.id } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { type = agencyType.id, limit } }) => {
      const offered = type === agencyType.id ? agencyProperties.slice(0, limit) : [];
      const properties = offered.map(({ id, name, description }) => ({ id, name, description }));
      return jsonAnswer({ type, limit, properties }, { kind: 'deployment' });
    },
  },
);
