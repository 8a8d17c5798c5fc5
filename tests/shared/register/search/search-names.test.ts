import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { initialsOf } from '../../../fixtures/register/make-overlay.ts';
import {
  anyRecords,
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../../fixtures/register/make-records.ts';

describe('a search', () => {
  test('a search finds every record with the part in one of its names, written in any width', async () => {
    const records = [
      makeRecord(1, { names: [{ name: '示例ＡＢＣ检测（温州）有限公司', kind: 'registered' }] }),
      makeRecord(2, {
        names: [
          { name: '示例乙有限公司', kind: 'registered' },
          { name: '示例abc厂', kind: 'former' },
        ],
      }),
      makeRecord(3),
    ];
    const register = await openRecords(records);

    expect(codesOf(register.search('abc', 10))).toEqual([makeCode(1), makeCode(2)]);
    expect(codesOf(register.search('检测（温州', 10))).toEqual([makeCode(1)]);
  });

  test('a search lists a record once, even if two of its names match', async () => {
    const names = ['示例甲检测有限公司', '示例甲检测厂'].map((name) => ({
      name,
      kind: 'registered' as const,
    }));
    const register = await openRecords([makeRecord(1, { names })]);

    expect(register.search('示例甲', 10)).toHaveLength(1);
  });

  test('of several parts one name has all, in whatever order; two names of one record are no one name', async () => {
    const names = ['示例甲环境检测有限公司', '示例乙环境科技厂', '检测环境示例丙公司'];
    const records = names.map((name, serial) =>
      makeRecord(serial, {
        names: [
          { name, kind: 'registered' },
          { name: '某某监理厂', kind: 'former' },
        ],
      }),
    );
    const register = await openRecords(records, initialsOf);
    const found = (...parts: string[]) => codesOf(register.search(parts, 10));

    expect(found('检测', '示例')).toEqual([makeCode(0), makeCode(2)].toSorted());
    expect(found('厂', '环境')).toEqual([makeCode(1)]);
    expect(found('检测', '监理')).toEqual([]);
    expect(found('hj', '甲')).toEqual([makeCode(0)]);
  });

  test('a search stops at its limit', async () => {
    const register = await openRecords(makeRecords(50));

    expect(register.search('环境科技', 20)).toHaveLength(20);
  });

  test('a search takes a letter for itself and for a character that begins with it in pinyin, in any of its readings', async () => {
    const names = ['示例重庆环境厂', '示例ABC环境厂', '示例瓯江环境厂'];
    const records = names.map((name, serial) =>
      makeRecord(serial, { names: [{ name, kind: 'registered' }] }),
    );
    const register = await openRecords(records, initialsOf);
    const found = (part: string) => codesOf(register.search(part, 10));

    expect(found('slcqhj')).toEqual([makeCode(0)]);
    expect(found('zqhj')).toEqual([makeCode(0)]);
    expect(found('ojhj')).toEqual([makeCode(2)]);
    expect(found('瓯jh境')).toEqual([makeCode(2)]);
    expect(found('例Ab')).toEqual([makeCode(1)]);
    expect(found('hj')).toEqual([makeCode(0), makeCode(1), makeCode(2)].toSorted());
    expect(found('xyz')).toEqual([]);
  });

  test('a search finds an agency by its code, however the code is spelled', async () => {
    const register = await openRecords(makeRecords(5));
    const code = makeCode(3);

    for (const spelling of [code, code.toLowerCase(), ` ${code.slice(0, 8)} ${code.slice(8)}`]) {
      expect(codesOf(register.search(spelling, 10))).toEqual([code]);
    }
  });

  test('a search finds any part of any name', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.nat(), fc.nat(), async (records, n, at) => {
        const register = await openRecords(records, initialsOf);
        const names = records.flatMap(({ code, names, subjectKind }) =>
          subjectKind === 'sole-trader' ? [] : names.map(({ name }) => ({ code, name })),
        );
        const chosen = names[n % Math.max(1, names.length)];
        const folded = foldText(chosen?.name.slice(0, 255) ?? '');
        const start = at % Math.max(1, folded.length);
        const part = folded.slice(start, start + 3);
        fc.pre(chosen !== undefined && chosen.name.length <= 255 && part !== '');

        expect(codesOf(register.search(part, 1000))).toContain(chosen?.code);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['', ' ', '\uffff', '没有的名字'])('a search for %j finds nothing', async (part) => {
    const register = await openRecords(makeRecords(5));

    expect(register.search(part, 10)).toEqual([]);
  });
});

function codesOf(records: readonly PublicRecord[]): readonly string[] {
  return records.map(({ code }) => code).toSorted();
}
