import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { canonicalBytes, canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { openRegister } from '../../../../shared/register/layers/open-register.ts';
import { keyOf } from '../../../../shared/register/packing/record-key.ts';
import { nodeOfLeaves } from '../../../../shared/register/packing/record-map.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { parseManifest } from '../../../../shared/register/trust/parse-head.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { makeSignedHead } from '../../../fixtures/register/make-head.ts';
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

describe('names in the register', () => {
  const renamed = makeRecord(1, {
    names: [
      { name: '示例（瓯江）检测有限公司', kind: 'registered' },
      { name: '示例瓯江仪器厂', kind: 'former', until: '2020-01-31' },
    ],
  });

  test('a name’s number in the index leads to its record and the name on it', async () => {
    const register = await openRecords([makeRecord(2), renamed, makeRecord(3)]);
    const page = foldText('供应商：示例(瓯江)检测有限公司，原示例瓯江仪器厂');

    const hits = register.scan(page);

    const found = hits.flatMap(({ names }) => names.map(register.recordOfName));
    expect(found).toEqual(renamed.names.map((name) => ({ record: renamed, name })));
  });

  test('a name that two organisations share leads to both', async () => {
    const names = [{ name: '示例同名环保有限公司', kind: 'registered' as const }];
    const register = await openRecords([makeRecord(1, { names }), makeRecord(2, { names })]);

    const [hit] = register.scan('示例同名环保有限公司');

    const codes = hit?.names.map((n) => register.recordOfName(n).record.code);
    expect(codes?.toSorted()).toEqual([makeCode(1), makeCode(2)]);
  });

  test('a sole trader’s name matches nothing: sole traders are found by code only (domain G11)', async () => {
    const trader = makeRecord(1, { subjectKind: 'sole-trader' });
    const register = await openRecords([trader]);
    const name = foldText(trader.names[0]?.name ?? '');

    expect(register.scan(name)).toEqual([]);
    expect(register.search(name, 10)).toEqual([]);
    expect(register.record(trader.code)).toEqual(trader);
  });

  test('a name too short to be told from ordinary words is not matched', async () => {
    const names = [{ name: '示例社', kind: 'registered' as const }];
    const register = await openRecords([makeRecord(1, { names })]);

    expect(register.scan('示例社')).toEqual([]);
  });
});

describe('damaged segments', () => {
  const { manifestBytes, segments } = writeRegister(makeRecords(500));
  const manifest = parseManifest(manifestBytes);
  const file = segments[0]?.bytes ?? new Uint8Array();

  test('a damaged segment never throws when opened or read, even past the hash check', async () => {
    const head = await makeSignedHead();
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = file.with(at, (file[at] ?? 0) ^ mask);

        const register = manifest && openRegister(head, manifest, [damaged]);

        expect(() => register && [...register.all()].length).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('a segment cut at any byte does not open', async () => {
    const head = await makeSignedHead();
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(manifest && openRegister(head, manifest, [file.slice(0, length)])).toBeUndefined();
      }),
    );
  });

  test('a segment does not open in a register of another size', async () => {
    const head = await makeSignedHead();

    expect(manifest && openRegister(head, { ...manifest, records: 501 }, [file])).toBeUndefined();
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
