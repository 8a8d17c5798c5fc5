import { expect, test } from 'vitest';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import type { Receipt } from '../../../../shared/register/evidence/receipt.ts';
import type { SignedKeySet } from '../../../../shared/register/trust/key-set.ts';
import { verifySignature } from '../../../../worker/public/platform/verify-signature.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

test.each([
  ['presence', listed.code, true],
  ['absence', unknownCode, false],
])('a receipt proves %s', async (_, code, isKnown) => {
  const { getJson } = await openPublic([normal, listed]);
  const keys = await getJson<SignedKeySet>('/register/keys/1.json');

  const receipt = await getJson<Receipt>(`/v1/agencies/${code}/receipt`);
  const checked = await checkReceipt(receipt, keys.keySet, verifySignature);

  expect(checked).toMatchObject({ kind: 'proved' });
  expect(receipt.record !== null).toBe(isKnown);
});
