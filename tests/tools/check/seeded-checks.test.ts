import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededAsAsked } from '../../support/seeded-checks.ts';

test('property tests draw the same examples in each run', () => {
  const drawn = () => {
    const seen: number[] = [];
    fc.assert(fc.property(fc.nat(), (n) => void seen.push(n)));
    return seen;
  };

  expect(drawn()).toEqual(drawn());
});

test('the environment can name another seed, and how many times more examples', () => {
  expect(seededAsAsked({})).toEqual({ seed: 330_300, times: 1 });
  expect(seededAsAsked({ LUCHENG_SEED: '-662969392' })).toEqual({ seed: -662969392, times: 1 });
  expect(
    seededAsAsked({ LUCHENG_SEED: '7', LUCHENG_FUZZ_TIMES: '20', LUCHENG_FUZZ_LIMIT_MS: '9000' }),
  ).toEqual({ seed: 7, times: 20, limitMs: 9000 });
});

test('a seed that isn’t a whole number is refused', () => {
  expect(() => seededAsAsked({ LUCHENG_SEED: 'today' })).toThrow('Not a whole number: today');
});
