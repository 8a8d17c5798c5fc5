import { expect, test } from 'vitest';
import { FairTime, shareMs } from '../../../extension/background/fair-time.ts';

function open() {
  const world = { ms: 0 };
  const time = new FairTime({
    clock: () => world.ms,
    pause: () => new Promise((go) => setTimeout(go)),
  });
  const work = (tab: number, ms: number) =>
    time.stretch(tab, () => {
      world.ms += ms;
    });
  return { time, work, world };
}

test('a tab has its share at once, and no more', async () => {
  const { time, work } = open();

  await work(1, shareMs - 1);
  expect(time.isSpent(1)).toBe(false);
  await work(1, 2);

  expect(time.isSpent(1)).toBe(true);
  expect(time.isSpent(2)).toBe(false);
});

test('a tab’s share comes back slowly, whatever the page does meanwhile', async () => {
  const { time, work, world } = open();
  await work(1, shareMs + 100);

  world.ms += 1000;
  expect(time.isSpent(1)).toBe(true);
  world.ms += 10_000;

  expect(time.isSpent(1)).toBe(false);
});

test('what one tab asks is answered in its order, and in turns with what others ask', async () => {
  const { time, work } = open();
  const done: string[] = [];
  const ask = (tab: number, name: string, stretches: number) =>
    time.inTurn(tab, async () => {
      for (let n = 0; n < stretches; n += 1) await work(tab, 10);
      done.push(name);
    });

  await Promise.all([ask(1, 'long', 20), ask(1, 'after it', 1), ask(2, 'of another tab', 2)]);

  expect(done).toEqual(['of another tab', 'long', 'after it']);
});

test('a question that fails keeps no other question waiting', async () => {
  const { time } = open();
  const failing = time.inTurn(1, () => Promise.reject(new Error('no')));

  await expect(failing).rejects.toThrow('no');
  expect(await time.inTurn(1, async () => 'next')).toBe('next');
});
