import { describe, expect, test } from 'vitest';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import type { QueryRecord } from '../../../shared/query-record/query-record.ts';
import { banned, registerThen, saidBy } from '../../fixtures/query-record/query-register.ts';
import { forged, sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { expiresAt, issuedAt, makeSignedHead } from '../../fixtures/register/make-head.ts';
import { makeKeySet, strangerKey, verify } from '../../fixtures/register/make-keys.ts';
import {
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../fixtures/register/make-records.ts';

const genuine = sealedSample();
const check = (record: QueryRecord) => checkQueryEvidence(record, [makeKeySet()], verify);

/** The agency at the place, changed. */
function withAgency(place: number, change: (one: Agency) => Agency): QueryRecord {
  return forged((record) => ({
    ...record,
    agencies: record.agencies.map((one, at) => (at === place ? change(one) : one)),
  })).record;
}

type Agency = QueryRecord['agencies'][number];

describe('a query record that somebody has worked on', () => {
  test('what was made is proved, each agency by its own receipt', async () => {
    const checked = await check(genuine.record);

    expect(checked).toMatchObject({ kind: 'proved', signer: { kind: 'in-force' } });
    expect(checked.kind === 'proved' && checked.records.map((one) => one?.code)).toEqual([
      makeCode(3),
      makeCode(5),
      undefined,
    ]);
  });

  test('a banned agency made a calm one proves nothing', async () => {
    const record = withAgency(0, (one) => ({ ...one, record: makeRecord(3) }));

    expect(await check(record)).toEqual({ kind: 'not-proved', rule: 'receipt.proof', agency: 0 });
  });

  test('a rival banned by a made-up record proves nothing', async () => {
    const record = withAgency(1, (one) => ({ ...one, record: banned(5) }));

    expect(await check(record)).toEqual({ kind: 'not-proved', rule: 'receipt.proof', agency: 1 });
  });

  test('a record left out, as if the register had none, proves nothing', async () => {
    const record = withAgency(0, (one) => ({ ...one, record: null }));

    expect(await check(record)).toEqual({ kind: 'not-proved', rule: 'receipt.proof', agency: 0 });
  });

  test('one agency’s receipt under another’s code proves nothing', async () => {
    const [first, second] = genuine.record.agencies;
    const record = withAgency(0, (one) => ({
      ...one,
      record: second?.record ?? null,
      proof: second?.proof ?? one.proof,
    }));

    expect(first?.code).not.toBe(second?.code);
    expect(await check(record)).toEqual({ kind: 'not-proved', rule: 'receipt.code', agency: 0 });
  });

  test('the absence of one code doesn’t prove that of another', async () => {
    const record = withAgency(2, (one) => ({ ...one, code: makeCode(3) }));

    expect(await check(record)).toMatchObject({ kind: 'not-proved', agency: 2 });
  });

  test('a receipt of another register, under this one’s head, proves nothing', async () => {
    const other = await openRecords(makeRecords(40));
    const [part] = saidBy(other, [makeCode(3)]).parts;
    const record = withAgency(0, (one) => ({ ...one, ...part }));

    expect(await check(record)).toMatchObject({ kind: 'not-proved', rule: 'receipt.proof' });
  });

  test('a head that a stranger signed proves nothing', async () => {
    const { recordsRoot, ledger } = registerThen.signedHead.head;
    const head = await makeSignedHead({ recordsRoot, ledger }, strangerKey);

    expect(await check(forged((record) => ({ ...record, head })).record)).toEqual({
      kind: 'not-proved',
      rule: 'head.unknown-key',
    });
  });

  test('a head with another root proves nothing', async () => {
    const { signature, head } = genuine.record.head;
    const altered = { head: { ...head, recordsRoot: 'd'.repeat(64) }, signature };

    expect(await check(forged((record) => ({ ...record, head: altered })).record)).toEqual({
      kind: 'not-proved',
      rule: 'head.signature',
    });
  });

  test.each([
    ['after its head’s end', expiresAt],
    ['a year later', '2027-11-24T00:00:00.000Z'],
    ['before its head was issued', '2026-11-23T23:00:00.000Z'],
  ])('an old query under another date proves nothing: %s', async (_, madeAt) => {
    expect(await check(forged((record) => ({ ...record, madeAt })).record)).toEqual({
      kind: 'not-proved',
      rule: 'query-record.time',
    });
  });

  test('a clock a few minutes slow is no forgery', async () => {
    const madeAt = new Date(Date.parse(issuedAt) - 200_000).toISOString();

    expect(await check(forged((record) => ({ ...record, madeAt })).record)).toMatchObject({
      kind: 'proved',
    });
  });
});
