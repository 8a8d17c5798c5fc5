import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../../shared/findings/find-names.ts';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { fromHex, sha256, utf8 } from '../../../../shared/ledger/digest.ts';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import { makeReceipt } from '../../../../shared/register/evidence/make-receipt.ts';
import { checkProof } from '../../../../shared/register/packing/map-proof.ts';
import { openSegment } from '../../../../shared/register/packing/open-segment.ts';
import { openCodes, packCodes } from '../../../../shared/register/packing/packed-codes.ts';
import { keyOf } from '../../../../shared/register/packing/record-key.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { makeKeySet, verify } from '../../../fixtures/register/make-keys.ts';
import { makeCode, makeRecord, openRecords } from '../../../fixtures/register/make-records.ts';
import { makePerson } from '../../../fixtures/register/person-and-catalogue.ts';

const person = makePerson('0000000001');
const agencies = [makeRecord(1), makeRecord(2)];
const register = await openRecords([...agencies, person]);

test('a person’s record lies in the register beside the agencies’, as written', () => {
  expect([...register.persons()]).toEqual([person]);
  expect([...register.all()].map(({ code }) => code).toSorted()).toEqual(
    agencies.map(({ code }) => code).toSorted(),
  );
  expect(register.size).toBe(2);
});

test('a person is found by neither code nor name, nor by the agency that the decision names', () => {
  const text = '示例甲 示例旧东家有限公司 330300P-0000000001';

  expect(register.record(person.code)).toBeUndefined();
  for (const part of ['示例甲', '旧东家', '示']) {
    expect(register.search(part, 10).map(({ code }) => code)).not.toContain(person.code);
  }
  expect(register.search('示例甲', 10)).toEqual([]);
  expect(findNames([text], register, '2026-11-24T00:00:00.000Z').findings).toEqual([]);
});

test('no column of names holds a person’s name, so no version of a reader can index one', () => {
  const { segments } = writeRegister([person]);
  const [segment] = segments.map(({ bytes }) => openSegment(bytes, 0));

  expect(segment?.nameCount).toBe(0);
  expect(segment?.names.all()).toEqual([]);
});

test('a person’s code has the length of an organisation’s and survives packing', () => {
  const digits = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  fc.assert(
    fc.property(digits, (drawn) => {
      const { code } = makePerson(drawn);

      expect(code).toHaveLength(18);
      expect(openCodes(packCodes([code]), 1)?.at(0)).toBe(code);
    }),
  );
});

test('the signed map includes persons, and still proves every agency, present or absent', async () => {
  const many = Array.from({ length: 40 }, (_, n) => makePerson(String(n).padStart(10, '0')));
  const mixed = await openRecords([...agencies, ...many]);
  const root = fromHex(mixed.signedHead.head.recordsRoot) ?? new Uint8Array();

  for (const record of [...agencies, ...many]) {
    const value = sha256(canonicalBytes(record));
    expect(checkProof(root, keyOf(record.code), value, mixed.prove(record.code))).toBe(true);
  }
  for (const code of [makeCode(1), makeCode(99)]) {
    const checked = await checkReceipt(makeReceipt(mixed, code), makeKeySet(), verify);
    expect(checked).toMatchObject({ kind: 'proved', code });
  }
});

test('a person has no receipt, neither of what is published nor of its absence', async () => {
  const { code } = person;
  const kept = { ...makeReceipt(register, code), record: person };
  const absent = makeReceipt(register, code);

  for (const receipt of [kept, absent]) {
    expect((await checkReceipt(receipt, makeKeySet(), verify)).kind).toBe('not-proved');
  }
});

test.each(['330300X-0000000001', 'P-0000000001', makeCode(1)])(
  'a person under the code %s is not written',
  (code) => {
    expect(() => writeRegister([{ ...person, code }])).toThrow(RangeError);
  },
);

test('an agency under the code of a person is not written', () => {
  expect(() => writeRegister([makeRecord(1, { code: person.code })])).toThrow(RangeError);
  expect(utf8(person.code)).toHaveLength(18);
});
