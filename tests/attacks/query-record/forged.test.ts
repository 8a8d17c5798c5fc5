import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../shared/ledger/digest.ts';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import type { QueryRecord } from '../../../shared/query-record/query-record.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
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
const check = (record: QueryRecord) => checkQueryEvidence(record, makeKeySet(), verify);

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

describe('a file that is not as it was made', () => {
  const text = new TextDecoder().decode(genuine.bytes);
  const rulesOf = (changed: string) => {
    const read = readQueryRecord(utf8(changed));
    return read.kind === 'refused'
      ? read.faults.map(({ field, rule }) => ({ field, rule }))
      : read.sha256;
  };

  test.each([1, 2, 1000])('one that is cut off by %i bytes is refused', (cut) => {
    expect(rulesOf(text.slice(0, -cut))).toEqual([{ field: 'file', rule: 'file.json' }]);
  });

  test.each([
    ['a space', text.replace('{', '{ ')],
    ['a line’s end', `${text}\n`],
    ['a key given twice', text.replace('"v":1}', '"v":1,"v":1}')],
    ['a letter written as an escape', text.replace('林', '\\u6797')],
    ['a lot with a space after it', text.replace('"标段一"', '"标段一 "')],
  ])('one that says the same in other bytes is refused: %s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(rulesOf(changed)).toEqual([{ field: 'file', rule: 'file.canonical' }]);
  });

  test('a note changed by one letter has another hash', () => {
    const changed = text.replace('已电话核对', '未电话核对');

    expect(changed).not.toBe(text);
    expect(rulesOf(changed)).not.toBe(genuine.sha256);
    expect(rulesOf(changed)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a field of its own', { extra: 1 }, 'extra', 'field.unknown'],
    ['another kind', { kind: 'receipt' }, 'kind', 'field.value'],
    ['another version', { v: 2 }, 'v', 'field.value'],
    ['a head that is none', { head: { head: {}, signature: '' } }, 'head', 'head.shape'],
    ['agencies that are none', { agencies: [1] }, 'agencies[0]', 'field.type'],
    [
      'a name with a way back in the line',
      { unknown: ['甲\u202e乙'] },
      'unknown[0]',
      'text.invisible-character',
    ],
    [
      'a name with a terminal’s escape',
      { unknown: ['\u001b[2J'] },
      'unknown[0]',
      'text.invisible-character',
    ],
    ['a thousand names', { unknown: Array(1000).fill('甲') }, 'unknown', 'field.too-big'],
  ])('%s is refused by field and rule', (_, change, field, rule) => {
    const changed = JSON.stringify({ ...genuine.record, ...change });

    expect(rulesOf(changed)).toEqual([{ field, rule }]);
  });

  test.each([
    [
      'a drawing with a script in it',
      { type: 'image/svg+xml', data: 'PHN2Zz4' },
      '.type',
      'field.value',
    ],
    ['a drawing called a picture', { type: 'image/png', data: 'PHN2Zz4' }, '', 'picture.content'],
    [
      'a picture in another spelling',
      { type: 'image/png', data: 'iVBORw0KGgo=' },
      '',
      'picture.content',
    ],
  ])('%s is refused', (_, picture, field, rule) => {
    const page = { ...genuine.record.page, picture };

    expect(rulesOf(JSON.stringify({ ...genuine.record, page }))).toEqual([
      { field: `page.picture${field}`, rule },
    ]);
  });

  test('a record nested without a bottom proves nothing', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const read = readQueryRecord(utf8(text.replace(/"facts":\[\]/, `"facts":${deep}`)));

    expect(read.kind === 'read' && (await check(read.record))).toMatchObject({
      kind: 'not-proved',
      rule: 'receipt.proof',
    });
  });

  test('the same agency twice is refused', () => {
    const [first] = genuine.record.agencies;

    expect(rulesOf(JSON.stringify({ ...genuine.record, agencies: [first, first] }))).toEqual([
      { field: 'agencies', rule: 'agencies.repeated' },
    ]);
  });
});
