import { expect, test } from 'vitest';
import { endsSomething } from '../../../../worker/desk/approval/ends-something.ts';
import { withCautions } from '../../../fixtures/books/made-up-kind.ts';

test('an entry may end something where the book at hand says so of its kind', () => {
  expect(endsSomething({ kind: 'caution' }, withCautions({ ends: { power: 'self' } }))).toBe(true);
  expect(endsSomething({ kind: 'caution' }, withCautions())).toBe(false);
  expect(endsSomething({ kind: 'retraction' })).toBe(true);
});
