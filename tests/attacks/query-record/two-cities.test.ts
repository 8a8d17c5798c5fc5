import { describe, expect, test } from 'vitest';
import { checkedAgain } from '../../../shared/query-record/check-again.ts';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import { compareRecords } from '../../../shared/query-record/compare-records.ts';
import {
  makeQueryRecord,
  type RegisterSaid,
} from '../../../shared/query-record/make-query-record.ts';
import type { QueryRecord } from '../../../shared/query-record/query-record.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
import { sealQueryRecord } from '../../../shared/query-record/seal-query-record.ts';
import { calmCode, registerThen, saidBy } from '../../fixtures/query-record/query-register.ts';
import { draft, sealedSample } from '../../fixtures/query-record/sample-query.ts';
import {
  saidByBoth,
  secondKey,
  secondKeySet,
  secondRegister,
} from '../../fixtures/query-record/second-city.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { headKey, makeKeySet, verify } from '../../fixtures/register/make-keys.ts';

const codes = draft.agencies.map(({ code }) => code);
const both = [makeKeySet(), secondKeySet];

function recordOf(said: RegisterSaid) {
  const made = makeQueryRecord(draft, { at: noon, ...said });
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.faults));
  return made;
}

const check = (record: QueryRecord, keySets = both) => checkQueryEvidence(record, keySets, verify);

describe('a record of two cities', () => {
  test('what each register said is proved by its own city’s keys, and read back as it was', async () => {
    const { record, bytes } = recordOf(await saidByBoth(registerThen, codes));

    const checked = await check(record);

    expect(readQueryRecord(bytes)).toMatchObject({ kind: 'read', record });
    expect(checked).toMatchObject({ kind: 'proved', others: [{ signer: { kind: 'in-force' } }] });
    const place = codes.indexOf(calmCode);
    expect(checked.kind === 'proved' && checked.others[0]?.records[place]?.code).toBe(calmCode);
  });

  test('a register that could not be asked is named', () => {
    const notAsked = [{ jurisdiction: '990100', because: 'stale' }] as const;

    expect(recordOf({ ...saidBy(registerThen, codes), notAsked }).record).toMatchObject({
      notAsked,
    });
  });

  test('checking again compares each city with itself, and one asked anew with nobody', async () => {
    const said = await saidByBoth(registerThen, codes);
    const first = recordOf(said);
    const again = checkedAgain(first, { at: noon, ...said }, 'award');
    const alone = checkedAgain(sealedSample(), { at: noon, ...said }, 'award');

    expect(await check(sealQueryRecord(again).record)).toMatchObject({ kind: 'proved' });
    const compared = compareRecords(first.record, again);
    expect(compared.flatMap(({ differences }) => differences)).toEqual([]);
    expect(new Set(compared.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['330300', '990100']),
    );
    expect(compareRecords(sealedSample().record, alone)).toHaveLength(codes.length);
  });
});

describe('one city’s word is never another’s', () => {
  const refused = { kind: 'not-proved', jurisdiction: '990100' };

  test('a head of another city, signed by the first one’s key, proves nothing', async () => {
    const said = await saidByBoth(registerThen, codes, await secondRegister(headKey));

    expect(await check(recordOf(said).record)).toEqual({ ...refused, rule: 'head.unknown-key' });
  });

  test('a head of the first city, signed by another one’s key, proves nothing', async () => {
    const forged = saidBy(await secondRegister(secondKey, '330300'), codes);

    expect(await check(recordOf(forged).record)).toEqual({
      kind: 'not-proved',
      rule: 'head.unknown-key',
    });
  });

  test('without the other city’s keys its word proves nothing', async () => {
    const { record } = recordOf(await saidByBoth(registerThen, codes));

    expect(await check(record, [makeKeySet()])).toEqual({ ...refused, rule: 'head.unknown-key' });
  });

  test('a record of one city under the other’s head proves nothing', async () => {
    const { record } = recordOf(await saidByBoth(registerThen, codes));
    const parts = saidBy(registerThen, codes).parts.map((part) => ({ ...part }));
    const others = record.others?.map(({ head }) => ({ head, parts }));

    expect(await check({ ...record, ...(others && { others }) })).toMatchObject({
      ...refused,
      rule: 'receipt.proof',
    });
  });

  test.each([
    ['of one city twice', (one: QueryRecord) => [{ head: one.head, parts: one.agencies }]],
    [
      'that leaves an agency out',
      (one: QueryRecord) =>
        one.others?.map(({ head, parts }) => ({ head, parts: parts.slice(1) })) ?? [],
    ],
  ])('a file %s is no record', async (_, change) => {
    const { record } = recordOf(await saidByBoth(registerThen, codes));
    const others = change(record).map(({ head, parts }) => ({
      head,
      parts: parts.map(({ code, record: own, proof }) => ({ code, record: own, proof })),
    }));

    expect(readQueryRecord(sealQueryRecord({ ...record, others }).bytes).kind).toBe('refused');
  });
});
