import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import {
  suggestEntitiesSchema,
  suggestNamedSchema,
} from '../../../shared/contract/reconcile-answers.ts';
import { suggestParameters } from '../../../shared/contract/reconcile-queries.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';
import { agencyProperties, agencyType } from '../reconcile/agency-properties.ts';
import { describe } from '../reconcile/candidates.ts';
import { searchAgencies } from '../search/search-agencies.ts';

const mostSuggested = 10;

/** Agencies to choose from while somebody types. Kept by nobody: it says what was asked. */
export const suggestEntityRoute = defineRoute(
  {
    id: 'reconcileSuggestEntity',
    tag: 'reconciliation',
    path: paths.reconcileSuggest('entity'),
    summary: { zh: '边输入边选机构', en: 'Agencies by what was typed so far' },
    query: suggestParameters,
    answer: { type: 'application/json', schema: suggestEntitiesSchema },
    problems: registerProblems,
    example: { query: { prefix: '示例' } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { prefix }, context }) =>
      answerFresh(context, (fresh) => {
        const { hits } = searchAgencies(fresh, prefix, mostSuggested);
        const result = hits.map(({ line }) => ({
          ...{ id: line.code, name: line.name, description: describe(line) },
          notable: [agencyType],
        }));
        return jsonAnswer({ result }, { kind: 'none' });
      }),
  },
);

export const suggestPropertyRoute = suggestNamed(
  'property',
  { zh: '可用的属性', en: 'Properties by what was typed so far' },
  agencyProperties.map(({ id, name, description }) => ({ id, name, description })),
);

export const suggestTypeRoute = suggestNamed(
  'type',
  { zh: '可用的类型', en: 'Types by what was typed so far' },
  [{ ...agencyType, description: '唯一的类型 / the only type' }],
);

type Named = { readonly id: string; readonly name: string; readonly description: string };

function suggestNamed(
  kind: 'property' | 'type',
  summary: { readonly zh: string; readonly en: string },
  all: readonly Named[],
) {
  return defineRoute(
    {
      id: kind === 'type' ? 'reconcileSuggestType' : 'reconcileSuggestProperty',
      tag: 'reconciliation',
      path: paths.reconcileSuggest(kind),
      summary,
      query: suggestParameters,
      answer: { type: 'application/json', schema: suggestNamedSchema },
      problems: [],
      example: { query: { prefix: '' } },
    },
    {
      rateClass: 'list',
      answer: ({ query: { prefix } }) => {
        const typed = prefix.toLowerCase();
        const result = all.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(typed));
        return jsonAnswer({ result }, { kind: 'deployment' });
      },
    },
  );
}
