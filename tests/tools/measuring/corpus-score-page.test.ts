import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../corpus/annotation.ts';
import type { Labels } from '../../corpus/labels.ts';
import { scorePage } from '../../corpus/score-page.ts';

const alpha = '瓯江示例环境监测有限公司';
const beta = '飞云江示例（温州）检测有限公司';

function labelled(...mentions: Labels['mentions']): Labels {
  return { mentions, traps: [] };
}

function finding(name: string, changes: Partial<Annotation> = {}): Annotation {
  return {
    name,
    text: name,
    count: 1,
    certainty: 'certain',
    painted: true,
    isBranch: false,
    ...changes,
  };
}

describe('a page with labels', () => {
  const labels = labelled(
    { name: alpha, kind: 'exact', count: 3 },
    { name: beta, kind: 'exact', count: 1 },
  );

  test('certain and possible findings cover expected occurrences', () => {
    const score = scorePage(labels, [
      finding(alpha, { count: 2 }),
      finding(alpha, { certainty: 'possible' }),
      finding(beta),
    ]);

    expect(score).toEqual({ expected: 4, found: 4, certain: 3, missed: [], extra: [] });
  });

  test('an occurrence without a finding is missed', () => {
    const score = scorePage(labels, [finding(alpha)]);

    expect(score.found).toBe(1);
    expect(score.missed).toEqual([
      { name: alpha, count: 2 },
      { name: beta, count: 1 },
    ]);
  });

  test('a certain finding beyond the expected count is extra, a possible one is not', () => {
    const tooMany = scorePage(labels, [finding(alpha, { count: 5 }), finding(beta)]);
    const perhaps = scorePage(labels, [
      finding(alpha, { count: 3 }),
      finding(alpha, { count: 2, certainty: 'possible' }),
      finding(beta),
    ]);

    expect(tooMany.extra).toEqual([{ name: alpha, text: alpha, count: 2 }]);
    expect(tooMany.found).toBe(4);
    expect(perhaps.extra).toEqual([]);
  });

  test('a certain finding of a name without a label is extra', () => {
    const score = scorePage(labels, [finding('瓯海示例环保有限公司')]);

    expect(score.extra).toEqual([
      { name: '瓯海示例环保有限公司', text: '瓯海示例环保有限公司', count: 1 },
    ]);
  });

  test('width, brackets and spaces on the page do not make another name', () => {
    const score = scorePage(labels, [finding(beta, { text: '飞云江 示例〔温州〕检测\n有限公司' })]);

    expect(score.found).toBe(1);
    expect(score.extra).toEqual([]);
  });

  test('a finding that covers more than the name is extra and leaves the name missed', () => {
    const score = scorePage(labels, [finding(beta, { text: `${beta}厂区改造工程` })]);

    expect(score.found).toBe(0);
    expect(score.extra).toEqual([{ name: beta, text: `${beta}厂区改造工程`, count: 1 }]);
  });

  test('a label of a branch may continue after its parent’s name', () => {
    const score = scorePage(labels, [finding(beta, { text: `${beta}瑞安分公司`, isBranch: true })]);

    expect(score.found).toBe(1);
    expect(score.extra).toEqual([]);
  });
});

test('short forms and garbled names count neither for nor against', () => {
  const labels = labelled(
    { name: '瓯江示例', kind: 'short-form', count: 2 },
    { name: beta, kind: 'garbled', count: 1, surfaces: ['飛雲江(jiāng)示例（溫州）檢測有限公司'] },
  );

  const score = scorePage(labels, [finding('瓯江示例'), finding(beta)]);

  expect(score).toEqual({ expected: 0, found: 0, certain: 0, missed: [], extra: [] });
});

test('two spellings of one name are expected together', () => {
  const labels = labelled(
    { name: beta, kind: 'exact', count: 1 },
    { name: '飞云江示例(温州)检测有限公司', kind: 'exact', count: 2 },
  );

  const score = scorePage(labels, [finding(beta, { count: 3 })]);

  expect(score).toEqual({ expected: 3, found: 3, certain: 3, missed: [], extra: [] });
});
