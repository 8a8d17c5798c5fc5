import { expect, test } from 'vitest';
import { Queries, type QueriesOptions } from '../../../extension/background/queries.ts';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import {
  absentCode,
  listedCode,
  registerThen,
} from '../../fixtures/query-record/query-register.ts';
import { expiresAt, noon } from '../../fixtures/register/make-head.ts';
import { makeKeySet, verify } from '../../fixtures/register/make-keys.ts';

function queries(options: Partial<QueriesOptions> = {}): Queries {
  return new Queries({
    registers: async () => [{ jurisdiction: '330300', register: registerThen }],
    keySets: async () => [makeKeySet()],
    now: () => noon,
    ...options,
  } as QueriesOptions);
}

test('what is said of codes, of absent ones too, is borne out by the head', async () => {
  const said = await queries().said([listedCode, absentCode]);
  if (said.kind !== 'said') throw new Error(said.condition);

  const evidence = { madeAt: said.at, head: said.head, agencies: said.parts };
  const checked = await checkQueryEvidence(evidence, await queries().keySets(), verify);

  expect(checked).toMatchObject({ kind: 'proved', records: [{ code: listedCode }, undefined] });
});

test.each<[string, Partial<QueriesOptions>]>([
  ['stale', { now: () => expiresAt }],
  ['clock-wrong', { now: () => '2026-11-23T00:00:00.000Z' }],
  ['none', { registers: async () => [{ jurisdiction: '330300', register: undefined }] }],
])('from a register that is %s nothing is said', async (condition, options) => {
  expect(await queries(options).said([listedCode])).toEqual({ kind: 'cannot', condition });
});
