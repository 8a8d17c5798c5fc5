import { expect, test } from 'vitest';
import { type Bench, isMet, type Target } from '../../bench/bench.ts';
import { benches } from '../../bench/benches.ts';
import { orderOf } from '../../bench/compare-cpu.ts';
import { parseOptions } from '../../bench/options.ts';
import { benchResultOf } from '../../bench/result.ts';
import { median, percentile } from '../../bench/statistics.ts';

const bench: Bench = {
  name: 'example',
  keys: [
    { key: 'ratio', unit: '×', target: ['≤', 1.3] },
    { key: 'requests', unit: '', target: ['=', 1] },
  ],
  run: async () => ({}),
};

test.each<[Target, number, boolean]>([
  [['≤', 4], 4, true],
  [['≤', 4], 4.01, false],
  [['≥', 10], 9.9, false],
  [['=', 0], 0, true],
  [['=', 0], 0.1, false],
])('target %j is met by %d: %s', (target, value, met) => {
  expect(isMet(target, value)).toBe(met);
});

test('a benchmark’s result holds every value against its target', () => {
  expect(benchResultOf(bench, { ratio: 1.23456, requests: 2 })).toEqual({
    bench: 'example',
    results: [
      { key: 'ratio', value: 1.235, unit: '×', target: '≤ 1.3', met: true },
      { key: 'requests', value: 2, unit: '', target: '= 1', met: false },
    ],
  });
});

test('a key that was not measured is an error', () => {
  expect(() => benchResultOf(bench, { ratio: 1 })).toThrow('did not measure requests');
});

test('medians and percentiles are told', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, n) => n + 1),
      0.95,
    ),
  ).toBe(95);
  expect(() => median([])).toThrow('There is no median of nothing');
});

test('of two sides that are compared each goes first as often, one after the other, then the other way round', () => {
  const sides = Array.from({ length: 8 }, (_, n) => orderOf(n));

  expect(sides.slice(0, 2).flat()).toEqual(['ours', 'theirs', 'theirs', 'ours']);
  expect(sides.filter(([first]) => first === 'ours')).toHaveLength(4);
  expect(sides.every(([first, second]) => first !== second)).toBe(true);
});

test('the command line of the benchmarks takes one name', () => {
  expect(parseOptions(['page', '--json', '--rounds', '7'])).toEqual({
    name: 'page',
    json: true,
    rounds: 7,
  });
  expect(parseOptions([])).toContain('Name one');
  expect(parseOptions(['page', 'worker'])).toContain('Name one');
  expect(parseOptions(['page', '--rounds', '0'])).toContain('--rounds');
});

test('no two benchmarks share a name, and none is called all', () => {
  const names = benches.map(({ name }) => name);

  expect(new Set([...names, 'all']).size).toBe(names.length + 1);
});
