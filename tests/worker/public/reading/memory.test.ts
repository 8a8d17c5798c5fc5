import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { createMemory } from '../../../../worker/public/reading/memory.ts';
import { publishedAt as now } from '../../../fixtures/public/open-public.ts';

/** A memory that tells how often it had to make something. */
function countingMemory(maxEntries: number) {
  const memory = createMemory<string>(maxEntries);
  let made = 0;
  return {
    madeSoFar: () => made,
    recall: (key: string, at = now, validUntil: string | undefined = addSeconds(now, 60)) =>
      memory.recall(key, at, () => {
        made += 1;
        return { value: `${key} ${made}`, validUntil };
      }),
  };
}

test('a value is made once and recalled while it holds', () => {
  const { recall, madeSoFar } = countingMemory(4);

  const values = [recall('a'), recall('a'), recall('a', addSeconds(now, 59.999))];

  expect(values).toEqual(['a 1', 'a 1', 'a 1']);
  expect(madeSoFar()).toBe(1);
});

test('a value is made anew when its time is over, or not yet there', () => {
  const { recall } = countingMemory(4);
  recall('a');

  expect(recall('a', addSeconds(now, 60), addSeconds(now, 120))).toBe('a 2');
  expect(recall('a', addSeconds(now, -1))).toBe('a 3');
});

test('a value that must not be remembered is made anew each time', () => {
  const memory = createMemory<number>(4);
  let made = 0;
  const recall = () => memory.recall('a', now, () => ({ value: ++made, validUntil: undefined }));

  expect([recall(), recall()]).toEqual([1, 2]);
});

test('a value that is asked for all the time outlives a flood of others', () => {
  const { recall } = countingMemory(8);
  recall('often');

  const values = Array.from({ length: 100 }, (_, i) => {
    recall(`flood ${i}`);
    return recall('often');
  });

  expect(new Set(values)).toEqual(new Set(['often 1']));
});

test('whatever is asked, what is remembered never outgrows the memory', () => {
  const most = 1000;
  const sizes = fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 200 });

  fc.assert(
    fc.property(sizes, (asked) => {
      const memory = createMemory<string>(most, ({ length }) => length);
      const until = addSeconds(now, 60);
      asked.forEach((size, i) => {
        memory.recall(`${i}`, now, () => ({ value: 'x'.repeat(size), validUntil: until }));
      });

      // What is made anew wasn't remembered; what is recalled is as large as it was.
      const kept = asked.map((_, i) =>
        memory.recall(`${i}`, now, () => ({ value: '', validUntil: undefined })),
      );
      expect(kept.join('').length).toBeLessThanOrEqual(most);
    }),
  );
});

test('a value that is made anew takes its room once', () => {
  const { recall, madeSoFar } = countingMemory(4);
  const others = ['b', 'c', 'd'];
  for (let second = 0; second < 10; second += 1) {
    recall('a', addSeconds(now, second), addSeconds(now, second + 1));
  }
  for (const key of others) recall(key);
  const made = madeSoFar();

  for (const key of others) recall(key);

  expect(madeSoFar()).toBe(made);
});

test('one value that would push out all others is made anew each time', () => {
  const memory = createMemory<string>(100, ({ length }) => length);
  let made = 0;
  const recall = (key: string, size: number) =>
    memory.recall(key, now, () => {
      made += 1;
      return { value: 'x'.repeat(size), validUntil: addSeconds(now, 60) };
    });
  recall('small', 10);

  recall('huge', 60);
  recall('huge', 60);
  recall('small', 10);

  expect(made).toBe(3);
});

test('whatever is asked in whatever order, each key gets its own value', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 10 }), (keys, maxEntries) => {
      const memory = createMemory<number>(maxEntries);

      const values = keys.map((key) =>
        memory.recall(String(key), now, () => ({ value: key, validUntil: addSeconds(now, 1) })),
      );

      expect(values).toEqual(keys);
    }),
  );
});
