import { expect, test } from 'vitest';
import { noteEarly, takeEarly } from '../../../extension/panels/early-answers.ts';

test('an early answer is taken once, and only for the same question', async () => {
  noteEarly({ kind: 'tab-state', tab: 7 }, Promise.resolve('seven'));

  expect(takeEarly({ kind: 'tab-state', tab: 8 })).toBeUndefined();
  expect(takeEarly({ kind: 'settings' })).toBeUndefined();
  expect(await takeEarly({ kind: 'tab-state', tab: 7 })).toBe('seven');
  expect(takeEarly({ kind: 'tab-state', tab: 7 })).toBeUndefined();
});
