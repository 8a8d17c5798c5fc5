import { expect, test } from 'vitest';
import { afterDone, afterLook, newFrame } from '../../../extension/background/frame-state.ts';
import { makeFinding } from './make-finding.ts';

const blocks = (...ids: number[]) => ({ ids, texts: ids.map(() => '示例') });

test('what is found in a block replaces what was found there before', () => {
  const first = afterLook(newFrame('D'), {
    ...blocks(1, 2),
    gone: [],
    findings: [makeFinding(1, { block: 1 }), makeFinding(2, { block: 2 })],
  });

  const second = afterLook(first, {
    ...blocks(2),
    gone: [1],
    findings: [makeFinding(3, { block: 2 })],
  });

  expect(second.findings).toEqual([makeFinding(3, { block: 2 })]);
});

test('without a register every block counts as not checked, until it is looked over with one', () => {
  const without = afterLook(newFrame('D'), {
    ...blocks(1, 2, 3),
    gone: [],
    findings: undefined,
  });
  expect(without.notChecked).toEqual([1, 2, 3]);

  const later = afterLook(without, { ...blocks(1, 2), gone: [3], findings: [] });
  expect(later.notChecked).toEqual([]);
});

test('a block that is too long counts as not checked', () => {
  const long = { ids: [9], texts: ['示'.repeat(1_000_001)] };

  expect(afterLook(newFrame('D'), { ...long, gone: [], findings: [] }).notChecked).toEqual([9]);
});

test('a frame is pending from its first block until the page says that it is through', () => {
  const looked = afterLook(newFrame('D'), { ...blocks(1), gone: [], findings: [] });
  const done = afterDone(looked, 1, 2);

  expect(looked.isPending).toBe(true);
  expect(done).toMatchObject({ isPending: false, blocks: 1, unread: 2 });
  expect(afterLook(done, { ...blocks(2), gone: [], findings: [] }).isPending).toBe(true);
});
