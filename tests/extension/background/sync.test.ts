// @vitest-environment node

import { beforeEach, describe, expect, test } from 'vitest';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeWorld, mirror, origin, passTime, unavailable } from './sync-world.ts';

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeEach(async () => {
  world = await makeWorld();
});

describe('minWaitSeconds', () => {
  test('minWaitSeconds is kept however often the worker is started', async () => {
    await passTime(world, 7200, 7);

    const times = world.headTimes();
    const waits = times.slice(1).map((time, n) => time - (times[n] ?? 0));
    expect(waits.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(600);
    // A tenth on top, and the step in which it falls due.
    expect(Math.max(...waits)).toBeLessThanOrEqual(660 + 7);
  });

  test('minWaitSeconds sets the alarm that asks again', async () => {
    const { sync, alarms } = await world.startWorker(() => 0.5);

    await sync.tick();

    expect(alarms.at(-1)).toBe(addSeconds(noon, 630));
  });

  test('minWaitSeconds is not drawn anew by a restart: a reader’s place among the others stays', async () => {
    await (await world.startWorker(() => 0.9)).sync.tick();
    world.passSeconds(620);

    const { sync, alarms } = await world.startWorker(() => 0);
    await sync.tick();

    expect(world.headTimes()).toEqual([0]);
    expect(alarms).toEqual([addSeconds(noon, 654)]);
  });

  test('minWaitSeconds doesn’t keep a person waiting who asks for a check now', async () => {
    const { sync } = await world.startWorker();
    await sync.tick();
    world.passSeconds(5);

    await Promise.all([sync.checkNow(), sync.checkNow()]);

    expect(world.headTimes()).toEqual([0, 5]);
  });

  test('minWaitSeconds is replaced by a back-off where the worker dies in every try', async () => {
    const forEver = () => new Promise<Response>(() => undefined);
    world.answerWith(origin, forEver);
    for (let second = 0; second < 3600; second += 10) {
      const { sync } = await world.startWorker();
      void sync.tick();
      await new Promise(setImmediate);
      world.passSeconds(10);
    }

    // At 0, and after 60, 120, 240, 480, 960 and 1,920 s: keys are asked for first, and never come.
    expect(world.asked).toHaveLength(6);
  });
});

describe('failures', () => {
  test('failures are retried ever later, for a day', async () => {
    for (const at of [origin, mirror]) world.answerWith(at, () => unavailable());
    await passTime(world, 86_400, 30, () => 0);

    const times = world.asked
      .filter(({ url }) => url.startsWith(origin))
      .map(({ at }) => (toEpochMs(at) - toEpochMs(noon)) / 1000);
    expect(times.slice(0, 9)).toEqual([0, 60, 180, 420, 900, 1860, 3780, 7620, 15_300]);
    expect(times.slice(9)).toEqual([26_100, 36_900, 47_700, 58_500, 69_300, 80_100]);
  });

  test('failures end with the first try that succeeds', async () => {
    world.answerWith(origin, () => unavailable());
    world.answerWith(mirror, () => unavailable());
    const { sync, alarms } = await world.startWorker();
    await sync.tick();
    world.answerWith(origin, world.serve);
    world.passSeconds(60);

    await sync.tick();

    expect(alarms.at(-1)).toBe(addSeconds(noon, 660));
    expect(await sync.status()).toMatchObject({ condition: 'fresh', size: 3 });
    expect(await sync.status()).not.toHaveProperty('failure');
  });
});
