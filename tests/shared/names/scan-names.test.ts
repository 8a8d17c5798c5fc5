import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex, isIndexable } from '../../../shared/names/name-index.ts';
import { type NameHit, scanNames } from '../../../shared/names/scan-names.ts';

function scan(names: readonly string[], text: string): readonly NameHit[] {
  return scanNames(buildNameIndex(names), text, (n) => names[n] ?? '');
}

describe('a scan', () => {
  test('a scan finds names at every place of a text', () => {
    expect(scan(['示例环保公司', '样本检测公司'], '由示例环保公司与样本检测公司')).toEqual([
      { start: 1, end: 7, names: [0] },
      { start: 8, end: 14, names: [1] },
    ]);
  });

  test('a scan takes the longest of the names that begin at one place', () => {
    const names = ['示例环保公司', '示例环保公司温州分公司', '示例环保'];

    expect(scan(names, '示例环保公司温州分公司')).toEqual([{ start: 0, end: 11, names: [1] }]);
    expect(scan(names, '示例环保公司温州办')).toEqual([{ start: 0, end: 6, names: [0] }]);
  });

  test('a scan takes the leftmost of overlapping names', () => {
    expect(scan(['浙江示例环保', '示例环保有限公司'], '浙江示例环保有限公司')).toEqual([
      { start: 0, end: 6, names: [0] },
    ]);
  });

  test('a scan gives every place in the list that holds a shared name', () => {
    const names = ['示例环保公司', '样本检测公司', '示例环保公司'];

    expect(scan(names, '示例环保公司')).toEqual([{ start: 0, end: 6, names: [0, 2] }]);
  });

  test('a scan finds a name of 60 characters, longer than any bit of the length table', () => {
    const name = '示例'.repeat(30);

    expect(scan([name, '示例环保'], `在${name}`)).toEqual([{ start: 1, end: 61, names: [0] }]);
  });

  test('a scan finds nothing in an empty register, in an empty text, or of a name cut off by the text’s end', () => {
    expect(scan([], '示例环保公司')).toEqual([]);
    expect(scan(['示例环保公司'], '')).toEqual([]);
    expect(scan(['示例环保公司'], '示例环保公')).toEqual([]);
  });

  test('a scan leaves out names under four characters, and only those', () => {
    expect(isIndexable('示例店')).toBe(false);
    expect(scan(['示例店', '示例商店'], '示例店示例商店')).toEqual([
      { start: 3, end: 7, names: [1] },
    ]);
  });

  test('a scan compares letters and never trusts a hash alone', () => {
    const index = buildNameIndex(['示例环保公司']);

    expect(scanNames(index, '示例环保公司', () => '样本检测公司')).toEqual([]);
  });

  test('a scan agrees with a search that tries every name at every place', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'示例环保'), maxLength: 40 });
    const names = fc.array(
      fc.string({ unit: fc.constantFrom(...'示例环保'), minLength: 1, maxLength: 9 }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(names, letters, (list, text) => {
        expect(scan(list, text)).toEqual(scanSlowly(list, text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name index', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `示例${n.toString(36)}号环保科技有限公司`);

  test('a name index takes at most 14 bytes a name', () => {
    const bytes = Object.values(buildNameIndex(names)).reduce(
      (sum, part) => sum + part.byteLength,
      0,
    );

    expect(bytes / names.length).toBeLessThanOrEqual(14);
  });

  test('a name index is the same for the same names', () => {
    expect(buildNameIndex(names)).toEqual(buildNameIndex(names));
  });

  test('a name index finds each of 20,000 names', () => {
    const index = buildNameIndex(names);

    const hits = scanNames(index, names.join('，'), (n) => names[n] ?? '');

    expect(hits.flatMap((hit) => hit.names)).toEqual(names.map((_, n) => n));
  });
});

function scanSlowly(names: readonly string[], text: string): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (let start = 0; start < text.length; ) {
    const here = names.filter((name) => name.length >= 4 && text.startsWith(name, start));
    const longest = here.reduce((length, name) => Math.max(length, name.length), 0);
    const places = names.flatMap((name, n) =>
      name.length === longest && here.includes(name) ? [n] : [],
    );
    if (longest > 0) hits.push({ start, end: start + longest, names: places });
    start += Math.max(1, longest);
  }
  return hits;
}
