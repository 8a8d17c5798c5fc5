// @vitest-environment node
import { expect, test } from 'vitest';
import { KeptLooks } from '../../../extension/background/kept-looks.ts';
import type { Look } from '../../../extension/messages/page-messages.ts';

const look = (number: number): Look => ({
  kind: 'look',
  number,
  title: '',
  ids: [1],
  texts: ['示例公司'],
  heads: [],
  gone: [],
});
const frame = (document: string) => ({ tab: 1, frame: 0, document });

test('a look kept for a document is given back to that document, once', () => {
  const kept = new KeptLooks();
  const one = look(1);
  kept.keep(frame('a'), one);

  expect(kept.take(frame('b'), 1)).toBeUndefined();
  expect(kept.take(frame('a'), 1)).toBe(one);
  expect(kept.take(frame('a'), 1)).toBeUndefined();
});

test('only the last look of a document is kept for the heads that belong to it', () => {
  const kept = new KeptLooks();
  kept.keep(frame('a'), look(1));
  kept.keep(frame('a'), look(2));

  expect(kept.take(frame('a'), 1)).toBeUndefined();
  expect(kept.take(frame('a'), 2)?.number).toBe(2);
});

test('pages that ask and never go on fill no memory', () => {
  const kept = new KeptLooks();
  for (let n = 0; n < 100; n += 1) kept.keep(frame(`${n}`), look(1));

  expect(kept.take(frame('0'), 1)).toBeUndefined();
  expect(kept.take(frame('99'), 1)).toBeDefined();
});
