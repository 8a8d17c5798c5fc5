import { expect, test } from 'vitest';
import { makeOracle } from '../../corpus/oracle.ts';
import { secondOpinion } from '../../corpus/second-opinion.ts';

const oracle = makeOracle(['示例环保公司', '示例环保公司温州分公司', '示例监测中心']);

test('the oracle reads the longest name of each place, whatever its typesetting', () => {
  const occurrences = oracle(['由示例 环保公司温州分公司', '示例环保公司，示例监测中心医院']);

  expect(occurrences.map(({ plain }) => plain)).toEqual([
    '示例环保公司温州分公司',
    '示例环保公司',
    '示例监测中心',
  ]);
});

test('the oracle reads no name over the end of a line', () => {
  expect(oracle(['示例环保', '公司'])).toEqual([]);
});

test('a second opinion counts agreement by name, and says of each difference what it looks like', () => {
  const lines = ['示例环保公司，示例监测中心医院', '示例检测', '公司'];
  const shown = { lines, whole: lines.join('') };
  const found = [findingOf('示例环保公司', 0), findingOf('示例检测公司', 1)];

  const opinion = secondOpinion(found, oracle(lines), shown);

  expect(opinion).toMatchObject({
    expected: 2,
    found: 1,
    missed: [{ class: 'the text goes on', text: '示例监测中心' }],
    extra: [{ class: 'broken over lines', text: '示例检测公司' }],
  });
});

test('a name that two organisations bear is one place', () => {
  const found = [findingOf('示例环保公司', 0), findingOf('示例环保公司', 0)];
  const lines = ['示例环保公司'];

  expect(secondOpinion(found, oracle(lines), { lines, whole: lines.join('') })).toMatchObject({
    found: 1,
    extra: [],
  });
});

function findingOf(text: string, block: number) {
  const place = { frame: 0, block, start: 0, end: text.length };
  return {
    ...place,
    text,
    code: '',
    name: text,
    kind: 'agency',
    certainty: { kind: 'certain' },
  } as const;
}
