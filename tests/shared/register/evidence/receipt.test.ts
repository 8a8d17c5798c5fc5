import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import { makeReceipt } from '../../../../shared/register/evidence/make-receipt.ts';
import type { Receipt } from '../../../../shared/register/evidence/receipt.ts';
import { makeSignedHead } from '../../../fixtures/register/make-head.ts';
import { makeKeySet, strangerKey, verify } from '../../../fixtures/register/make-keys.ts';
import {
  anyRecords,
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../../fixtures/register/make-records.ts';

const keySet = makeKeySet();
const records = makeRecords(700);
const register = await openRecords(records);
const present = makeReceipt(register, makeCode(5));
const absent = makeReceipt(register, makeCode(9999));

describe('a receipt', () => {
  test('a receipt proves each record of a register, and that the register has no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (drawn) => {
        const small = await openRecords(drawn);
        const codes = [
          ...drawn.map(({ code }) => code),
          'NOT-IN-ANY-REGISTER',
          makeCode(1_000_000 - 1),
        ];

        for (const code of codes) {
          const receipt = overTheWire(makeReceipt(small, code));

          expect(await checkReceipt(receipt, keySet, verify)).toEqual({
            kind: 'proved',
            code,
            head: small.signedHead.head,
            signer: { kind: 'in-force' },
            record: drawn.find((record) => record.code === code),
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a receipt needs few hashes: its proof grows with the logarithm of the register', () => {
    expect(present.proof.siblings.length).toBeLessThan(30);
    expect(canonicalBytes(absent).length).toBeLessThan(4096);
  });

  test.each<[string, () => Promise<unknown> | unknown, string]>([
    [
      'a record that was changed',
      () => ({ ...present, record: makeRecord(5, { services: [] }) }),
      'receipt.proof',
    ],
    ["another code's record", () => ({ ...present, code: makeCode(6) }), 'receipt.code'],
    [
      'another code and record under its proof',
      () => ({ ...present, code: makeCode(6), record: makeRecord(6) }),
      'receipt.proof',
    ],
    ['a record passed off as absent', () => ({ ...present, record: null }), 'receipt.proof'],
    [
      'an absent code passed off as recorded',
      () => ({ ...absent, record: makeRecord(9999) }),
      'receipt.proof',
    ],
    [
      'the head of another register',
      async () => ({ ...present, head: await makeSignedHead() }),
      'receipt.proof',
    ],
    [
      'a head changed after signing',
      () => ({
        ...present,
        head: { ...present.head, head: { ...present.head.head, recordsRoot: 'a'.repeat(64) } },
      }),
      'head.signature',
    ],
    [
      'a head signed by a stranger',
      async () => ({ ...present, head: await makeSignedHead({}, strangerKey) }),
      'head.unknown-key',
    ],
    [
      'a head of another city',
      async () => ({ ...present, head: await makeSignedHead({ jurisdiction: '330100' }) }),
      'head.jurisdiction',
    ],
    ['nothing', () => null, 'receipt.shape'],
    ['no proof', () => ({ ...present, proof: {} }), 'receipt.shape'],
    ['more than a receipt', () => ({ ...present, more: 1 }), 'receipt.shape'],
    [
      'a proof of a thousand steps',
      () => ({ ...present, proof: { siblings: Array(1000).fill('a'.repeat(64)) } }),
      'receipt.shape',
    ],
    [
      'a proof of absence of a thousand steps',
      () => ({ ...absent, proof: { ...absent.proof, siblings: Array(1000).fill('a'.repeat(64)) } }),
      'receipt.shape',
    ],
    [
      'a record nested without end',
      () => ({ ...present, record: { code: present.code, deep: nested(20_000) } }),
      'receipt.proof',
    ],
    [
      'a record with half a character',
      () => ({ ...present, record: { code: present.code, text: '\ud800' } }),
      'receipt.proof',
    ],
  ])('a receipt with %s proves nothing', async (_, make, rule) => {
    expect(await checkReceipt(await make(), keySet, verify)).toEqual({ kind: 'not-proved', rule });
  });

  test('a receipt with any sibling changed proves nothing', async () => {
    for (const receipt of [present, absent]) {
      const { siblings } = receipt.proof;
      for (const place of siblings.keys()) {
        const changed = { ...receipt.proof, siblings: siblings.with(place, 'f'.repeat(64)) };

        const checked = await checkReceipt({ ...receipt, proof: changed }, keySet, verify);

        expect(checked).toEqual({ kind: 'not-proved', rule: 'receipt.proof' });
      }
    }
  });
});

function overTheWire(receipt: Receipt): unknown {
  return JSON.parse(JSON.stringify(receipt));
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
