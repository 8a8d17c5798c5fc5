import { expect, test } from 'vitest';
import { afterDone, afterLook, newFrame } from '../../../extension/background/frame-state.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

const blocks = (...ids: number[]) => ({
  ids,
  texts: ids.map(() => '示例'),
});
const found = (...findings: Finding[]) => ({ findings, unknown: [], persons: [] });

test('what is found in a block replaces what was found there before', () => {
  const first = afterLook(newFrame('D'), {
    ...blocks(1, 2),
    gone: [],
    found: found(makeFinding(1, { block: 1 }), makeFinding(2, { block: 2 })),
  });

  const second = afterLook(first, {
    ...blocks(2),
    gone: [1],
    found: found(makeFinding(3, { block: 2 })),
  });

  expect(second.findings).toEqual([makeFinding(3, { block: 2 })]);
});

test('without a register every block counts as not checked, until it is looked over with one', () => {
  const without = afterLook(newFrame('D'), {
    ...blocks(1, 2, 3),
    gone: [],
    found: undefined,
  });
  expect(without.notChecked).toEqual([1, 2, 3].map((block) => ({ block, because: 'no-register' })));

  const later = afterLook(without, { ...blocks(1, 2), gone: [3], found: found() });
  expect(later.notChecked).toEqual([]);
});

test('a block that is too long counts as not checked', () => {
  const long = { ids: [9], texts: ['示'.repeat(1_000_001)] };

  expect(afterLook(newFrame('D'), { ...long, gone: [], found: found() }).notChecked).toEqual([
    { block: 9, because: 'too-long' },
  ]);
});

test('a piece that is left out for two causes counts once', () => {
  const long = { ids: [9], texts: ['示'.repeat(1_000_001)] };
  const unchecked = [{ block: 9, because: 'too-much' }] as const;
  const looked = afterLook(newFrame('D'), { ...long, gone: [], found: found(), unchecked });

  expect(looked.notChecked).toHaveLength(1);
});

test('a frame is pending from its first block until the page says that it is through', () => {
  const looked = afterLook(newFrame('D'), { ...blocks(1), gone: [], found: found() });
  const done = afterDone(looked, {
    blocks: 1,
    frames: 2,
    embedded: 3,
    pictures: 0,
    counters: 0,
    failed: 0,
  });

  expect(looked.isPending).toBe(true);
  expect(done).toMatchObject({
    isPending: false,
    blocks: 1,
    unread: { frames: 2, embedded: 3, pictures: 0, counters: 0, failed: 0 },
  });
  expect(afterLook(done, { ...blocks(2), gone: [], found: found() }).isPending).toBe(true);
});

test('unregistered names go with their blocks', () => {
  const place = { block: 1, start: 0, end: 12, text: '示例无名环境检测有限公司' };
  const first = afterLook(newFrame('D'), {
    ...blocks(1),
    gone: [],
    found: { ...found(), unknown: [place] },
  });

  expect(first.unknown).toEqual([place]);
  expect(afterLook(first, { ...blocks(), gone: [1], found: found() }).unknown).toEqual([]);
});
