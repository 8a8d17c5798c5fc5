import { describe, expect, test } from 'vitest';
import { exampleOrigin } from '../../../../shared/contract/example.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';
import { areSchemasThere, faultsBy } from '../../../fixtures/public/published-schemas.ts';

const queries = {
  q0: { query: '示例乙环境科技有限公司', type: 'agency', type_strict: 'should' as const },
  q1: { query: '示例', limit: 5, properties: [{ pid: 'code', v: { id: normal.code } }] },
  q2: { query: '没有登记的环境有限公司' },
};
const properties = ['code', 'name', 'mark', 'grade', 'last-day', 'ends-at', 'as-of', 'made-up'];
const extend = {
  ids: [listed.code, normal.code, unknownCode],
  properties: properties.map((id) => ({ id })),
};

const asked = [
  ['manifest.json', ''],
  ['reconciliation-result-batch.json', `?queries=${encodeURIComponent(JSON.stringify(queries))}`],
  ['data-extension-response.json', `?extend=${encodeURIComponent(JSON.stringify(extend))}`],
  ['suggest-entities-response.json', '/suggest/entity?prefix=示例'],
  ['suggest-properties-response.json', '/suggest/property?prefix=c'],
  ['suggest-types-response.json', '/suggest/type'],
  ['data-extension-property-proposal.json', '/properties?type=agency&limit=3'],
] as const;

describe.skipIf(!areSchemasThere)(
  'by the schemas in ../shared/ecosystem/reconciliation-0.2 (skipped where they are absent)',
  () => {
    test.each(asked)('%s holds', async (file, path) => {
      const site = await openPublic([normal, listed], { PUBLIC_ORIGIN: exampleOrigin });

      const answer = await site.getJson<object>(`/v1/reconcile${path}`);

      expect(faultsBy(file, answer)).toEqual([]);
      expect(faultsBy(file, spoilt(answer))).not.toEqual([]);
    });

    test('what these tests ask is what the protocol lets ask', () => {
      expect(faultsBy('reconciliation-query-batch.json', queries)).toEqual([]);
      expect(faultsBy('data-extension-query.json', extend)).toEqual([]);
    });
  },
);

/** The same with each text and number another thing, so that a schema which takes anything is seen. */
function spoilt(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'object' ? one : [])));
}
