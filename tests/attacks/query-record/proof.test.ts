import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../shared/ledger/digest.ts';
import { judgeProof, type ProofGround } from '../../../shared/query-record/judge-proof.ts';
import { mostIn } from '../../../shared/query-record/limits.ts';
import { fileNameOf } from '../../../shared/query-record/seal-query-record.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { banned, listedCode, registerThen } from '../../fixtures/query-record/query-register.ts';
import { sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { secondRegister } from '../../fixtures/query-record/second-city.ts';
import { expiresAt, makeSignedHead, noon } from '../../fixtures/register/make-head.ts';
import {
  headKey,
  makeKeySet,
  newKey,
  publicKeysOf,
  strangerKey,
  verify,
} from '../../fixtures/register/make-keys.ts';
import { makeRecord, makeRecords, openRecords } from '../../fixtures/register/make-records.ts';

const ground: ProofGround = { keySet: makeKeySet(), register: registerThen, now: noon, verify };
const receipt = makeReceipt(registerThen, listedCode);
const judge = (value: unknown, changes: Partial<ProofGround> = {}, name = 'receipt.json') =>
  judgeProof(bytesOf(JSON.stringify(value)), name, { ...ground, ...changes });
const bytesOf = (text: string) => new Uint8Array(utf8(text));

/** The same register, its head signed anew with other words in it. */
async function headed(
  register: Register,
  changes: Parameters<typeof makeSignedHead>[0],
  key = headKey,
): Promise<Register> {
  const head = { ...register.signedHead.head, kid: key.kid, ...changes };
  return { ...register, signedHead: await makeSignedHead(head, key) };
}

describe('a receipt held against today’s register', () => {
  test('is genuine while its head holds and the register says the same', async () => {
    expect(await judge(receipt)).toMatchObject({
      kind: 'proved',
      what: 'receipt',
      isExpired: false,
      agencies: [{ code: listedCode, since: 'same' }],
    });
  });

  test('is expired from the moment on that its head ends', async () => {
    const register = await headed(registerThen, { sequence: 8 });

    expect(await judge(receipt, { register, now: expiresAt })).toMatchObject({ isExpired: true });
  });

  test('is superseded where the register says something else, or nothing, of the code', async () => {
    const others = makeRecords(40).filter(({ code }) => code !== listedCode);
    const calmer = await headed(await openRecords([...others, makeRecord(3)]), { sequence: 8 });
    const gone = await headed(await openRecords(others), { sequence: 8 });

    for (const register of [calmer, gone]) {
      expect(await judge(receipt, { register })).toMatchObject({
        agencies: [{ since: 'changed' }],
      });
    }
  });

  test('is not called superseded by a register that is older than it', async () => {
    const older = await headed(await openRecords(makeRecords(2)), { sequence: 6 });

    expect(await judge(receipt, { register: older })).toMatchObject({
      agencies: [{ since: 'newer' }],
    });
  });
});

describe('somebody who would have it say otherwise', () => {
  test.each<[string, () => unknown | Promise<unknown>, object]>([
    [
      'takes the ban out of the record',
      () => ({ ...receipt, record: makeRecord(3) }),
      { kind: 'forged', rule: 'receipt.proof' },
    ],
    [
      'puts another’s ban in',
      () => ({ ...receipt, record: banned(5), code: banned(5).code }),
      { kind: 'forged', rule: 'receipt.proof' },
    ],
    [
      'says that there was no record',
      () => ({ ...receipt, record: null }),
      { kind: 'forged', rule: 'receipt.proof' },
    ],
    [
      'dates the head anew',
      () => ({
        ...receipt,
        head: {
          ...receipt.head,
          head: { ...receipt.head.head, expiresAt: '2030-01-01T00:00:00.000Z' },
        },
      }),
      { kind: 'forged', rule: 'head.signature' },
    ],
    [
      'signs with a key of their own',
      async () => makeReceipt(await headed(registerThen, {}, strangerKey), listedCode),
      { kind: 'forged', rule: 'head.unknown-key' },
    ],
    [
      'shows another city’s',
      async () => makeReceipt(await secondRegister(), listedCode),
      { kind: 'other-city', jurisdiction: '990100' },
    ],
    [
      'signs as another city with a key of this one',
      async () => makeReceipt(await headed(registerThen, { jurisdiction: '990100' }), listedCode),
      { kind: 'other-city', jurisdiction: '990100' },
    ],
    [
      'puts numbers for texts',
      () => ({ ...receipt, code: 7 }),
      { kind: 'forged', rule: 'receipt.shape' },
    ],
    ['adds a field', () => ({ ...receipt, note: 'A' }), { kind: 'forged', rule: 'receipt.shape' }],
    ['sends a list', () => [receipt], { kind: 'refused', rule: 'file.sort' }],
    ['sends a certificate', () => ({ receipt }), { kind: 'refused', rule: 'file.sort' }],
  ])('who %s is found out', async (_, forge, expected) => {
    expect(await judge(await forge())).toMatchObject(expected);
  });

  test('who has stolen the key that was withdrawn since proves nothing by its signature', async () => {
    const at = '2026-11-24T06:00:00.000Z';
    const keySet = makeKeySet({
      version: 2,
      headKeys: publicKeysOf([newKey]),
      withdrawnKeys: [{ ...headKey.publicKey, reason: 'stolen', at }],
    });

    expect(await judge(receipt, { keySet })).toMatchObject({
      signer: { kind: 'withdrawn', reason: 'stolen', at },
    });
  });

  test.each([
    ['a file longer than any evidence', ' '.repeat(mostIn.fileBytes + 1), 'file.too-long'],
    ['a bottomless list', '['.repeat(200_000), 'file.sort'],
    [
      'a bottomless record',
      `{"proof":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'receipt.shape',
    ],
    ['no text at all', '', 'file.sort'],
    ['half a receipt', JSON.stringify(receipt).slice(0, 500), 'file.sort'],
    ['a query record of nothing', '{"kind":"query-record"}', '.'],
  ])('who sends %s is answered by its rule', async (_, text, rule) => {
    const judged = await judgeProof(bytesOf(text), 'x.json', ground);

    expect(judged).toMatchObject({ rule: expect.stringContaining(rule) });
  });
});

test('a query record is judged agency by agency, and by the hash in its name', async () => {
  const sealed = sealedSample();
  const register = await headed(await openRecords(makeRecords(40)), { sequence: 8 });

  const judged = await judgeProof(sealed.bytes, fileNameOf(sealed), { ...ground, register });
  const renamed = await judgeProof(sealed.bytes, `${'0'.repeat(64)}.json`, ground);

  expect(judged).toMatchObject({ kind: 'proved', what: 'query-record', others: 0 });
  expect(judged.kind === 'proved' && judged.agencies.map(({ since }) => since)).toContain(
    'changed',
  );
  expect(renamed).toEqual({ kind: 'forged', rule: 'file.hash' });
});
