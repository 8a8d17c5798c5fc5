import { expect, test } from 'vitest';
import { findNames } from '../../../../shared/findings/find-names.ts';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { fromHex, sha256 } from '../../../../shared/ledger/digest.ts';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import { makeReceipt } from '../../../../shared/register/evidence/make-receipt.ts';
import { checkProof } from '../../../../shared/register/packing/map-proof.ts';
import { keyOf } from '../../../../shared/register/packing/record-key.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { makeKeySet, verify } from '../../../fixtures/register/make-keys.ts';
import { makeCode, makeRecord, openRecords } from '../../../fixtures/register/make-records.ts';
import { makeCatalogue } from '../../../fixtures/register/person-and-catalogue.ts';

const authority = makeCode(9);
const catalogue = makeCatalogue(authority);

/** An authority may be an agency as well, and its catalogue stands beside its own record. */
const agencies = [makeRecord(1), makeRecord(9)];
const register = await openRecords([...agencies, catalogue]);

test('what an authority published lies in the signed map beside the agencies, as written', () => {
  const root = fromHex(register.signedHead.head.recordsRoot) ?? new Uint8Array();
  const value = sha256(canonicalBytes(catalogue));

  expect([...register.catalogues()]).toEqual([catalogue]);
  expect([...register.persons()]).toEqual([]);
  expect([...register.all()]).toHaveLength(2);
  expect(register.size).toBe(2);
  expect(checkProof(root, keyOf(catalogue.code), value, register.prove(catalogue.code))).toBe(true);
});

test('no page and no search leads from words of a title to a catalogue record', () => {
  const [{ title, basis }] = catalogue.documents;

  expect(register.record(catalogue.code)).toBeUndefined();
  expect(register.search(title, 10)).toEqual([]);
  expect(register.search(basis.authority, 10)).toEqual([]);
  expect(
    findNames([`${title} ${catalogue.code}`], register, '2026-11-24T00:00:00.000Z').findings,
  ).toEqual([]);
});

test('a receipt is about an agency, never about a catalogue', async () => {
  const receipt = { ...makeReceipt(register, catalogue.code), record: catalogue };

  expect((await checkReceipt(receipt, makeKeySet(), verify)).kind).toBe('not-proved');
});

test.each(['330300P-0000000001', authority])(
  'a catalogue under the code %s is not written',
  (code) => {
    expect(() => writeRegister([{ ...catalogue, code }])).toThrow(RangeError);
  },
);
