import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { canonicalBytes, canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { keyOf } from '../../../../shared/register/packing/record-key.ts';
import { nodeOfLeaves } from '../../../../shared/register/packing/record-map.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { parseManifest } from '../../../../shared/register/trust/parse-head.ts';
import {
  anyRecords,
  makeBulkyRecords,
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../../fixtures/register/make-records.ts';

describe('registers written and opened', () => {
  test('a register holds exactly the records that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const register = await openRecords(records);

        expect(register.size).toBe(records.length);
        expect(sorted([...register.all()])).toEqual(sorted(records));
        for (const record of records) expect(register.record(record.code)).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  test('a register finds each of thousands of records in several segments', async () => {
    const records = makeBulkyRecords(3000);
    const { segments, recordsRoot } = writeRegister(records);

    const register = await openRecords(records);

    expect(segments.length).toBeGreaterThan(1);
    expect(Math.log2(segments.length) % 1).toBe(0);
    expect(Math.max(...segments.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(1_048_576);
    for (const record of records) expect(register.record(record.code)?.names).toEqual(record.names);
    expect(recordsRoot).toBe(rootOf(records));
  });

  test.each([
    makeCode(7),
    '',
    makeCode(1).toLowerCase(),
    `${makeCode(1)} `,
    `${makeCode(1).slice(0, 16)}\0\0`,
    '示例',
    '\ud800'.repeat(18),
  ])('a register without the code has no record of %j', async (code) => {
    const register = await openRecords([makeRecord(1), makeRecord(2)]);

    expect(register.record(code)).toBeUndefined();
  });

  test('a register may be empty', async () => {
    const register = await openRecords([]);

    expect(register.size).toBe(0);
    expect(register.record(makeCode(1))).toBeUndefined();
    expect(register.search('示例', 10)).toEqual([]);
    expect(register.scan('示例环境科技有限公司')).toEqual([]);
  });
});

describe('files of a register', () => {
  test('the register’s files are the same bytes in whatever order the records come', () => {
    const shuffled = anyRecords.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(writeRegister(other)).toEqual(writeRegister(records));
      }),
      { numRuns: 30 },
    );
  });

  test('the register’s files are named by the hash of their bytes', () => {
    const { manifestBytes, manifestHash, segments } = writeRegister(makeRecords(300));

    expect(manifestHash).toBe(toHex(sha256(manifestBytes)));
    expect(parseManifest(manifestBytes)).toEqual({
      v: 1,
      records: 300,
      segments: segments.map(({ bytes }) => ({
        sha256: toHex(sha256(bytes)),
        bytes: bytes.length,
      })),
    });
  });

  test('the register’s root depends on the records alone', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(writeRegister(records).recordsRoot).toBe(rootOf(records));
      }),
      { numRuns: 30 },
    );
  });

  test('records that differ only in code, name and date take under 90 bytes each in the files', () => {
    const { segments } = writeRegister(makeRecords(5000));

    expect(segments.reduce((sum, { bytes }) => sum + bytes.length, 0) / 5000).toBeLessThan(90);
  });

  test('a register with two records of one code is not written', () => {
    expect(() => writeRegister([makeRecord(1), makeRecord(1)])).toThrow('same code');
  });

  test('a register with a malformed code is not written', () => {
    expect(() => writeRegister([makeRecord(1, { code: '91330300' })])).toThrow('91330300');
  });
});

function rootOf(records: readonly PublicRecord[]): string {
  const leaves = records.map((record) => ({
    key: keyOf(record.code),
    value: sha256(canonicalBytes(record)),
  }));
  return toHex(nodeOfLeaves(leaves).hash);
}

function sorted(records: readonly PublicRecord[]): readonly string[] {
  return records.map(canonicalJson).toSorted();
}
