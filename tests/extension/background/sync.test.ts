// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeRecords } from '../../fixtures/register/make-records.ts';
import { publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeWorld, mirror, origin, unavailable } from './sync-world.ts';

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeEach(async () => {
  world = await makeWorld();
});

const headTimes = (at = origin) =>
  world.asked
    .filter(({ url }) => url === `${at}/register/head.json`)
    .map(({ at }) => (toEpochMs(at) - toEpochMs(noon)) / 1000);

/** A day's part in steps of some seconds, the worker started anew at each, as a busy officer's is. */
async function passTime(seconds: number, step: number, random = Math.random): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) {
    await (await world.startWorker(random)).sync.tick();
    world.passSeconds(step);
  }
}

describe('minWaitSeconds', () => {
  test('minWaitSeconds is kept however often the worker is started', async () => {
    await passTime(7200, 7);

    const times = headTimes();
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

    expect(headTimes()).toEqual([0]);
    expect(alarms).toEqual([addSeconds(noon, 654)]);
  });

  test('minWaitSeconds doesn’t keep a person waiting who asks for a check now', async () => {
    const { sync } = await world.startWorker();
    await sync.tick();
    world.passSeconds(5);

    await Promise.all([sync.checkNow(), sync.checkNow()]);

    expect(headTimes()).toEqual([0, 5]);
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

describe('Retry-After', () => {
  test.each([
    ['seconds', '1800', 1800],
    ['a date', 'Tue, 24 Nov 2026 13:00:00 GMT', 3600],
    ['seconds without end', '99999999999999999999', 21_600],
  ])('Retry-After as %s is obeyed, across restarts', async (_, retryAfter, seconds) => {
    for (const at of [origin, mirror]) world.answerWith(at, () => unavailable(retryAfter));
    await (await world.startWorker()).sync.tick();
    for (const at of [origin, mirror]) world.answerWith(at, world.serve);
    const before = world.asked.length;

    world.passSeconds(seconds - 1);
    const { sync, alarms } = await world.startWorker();
    await sync.tick();
    const early = world.asked.length;
    world.passSeconds(1);
    await (await world.startWorker()).sync.tick();

    expect(alarms).toEqual([addSeconds(noon, seconds)]);
    expect(early).toBe(before);
    expect(world.asked.length).toBeGreaterThan(before);
    expect((await sync.status()).size).toBe(0);
  });

  test.each([['soon'], ['-5'], ['0'], ['']])(
    'Retry-After that says %j is ignored',
    async (retryAfter) => {
      for (const at of [origin, mirror]) world.answerWith(at, () => unavailable(retryAfter));

      const { sync, alarms } = await world.startWorker();
      await sync.tick();

      expect(alarms.at(-1)).toBe(addSeconds(noon, 60));
    },
  );

  test('Retry-After of the origin lets the mirror be asked, and the origin rest', async () => {
    world.answerWith(origin, () => unavailable('3600'));
    await passTime(3600, 60, () => 0);

    expect(world.asked.filter(({ url }) => url.startsWith(origin))).toHaveLength(1);
    expect(headTimes(mirror)).toEqual([0, 600, 1200, 1800, 2400, 3000]);
  });

  test('Retry-After that a clock set back makes endless is forgotten', async () => {
    for (const at of [origin, mirror]) world.answerWith(at, () => unavailable('3600'));
    await (await world.startWorker()).sync.tick();
    const before = world.asked.length;

    world.passSeconds(-30 * 86_400);
    await (await world.startWorker()).sync.tick();

    expect(world.asked.length).toBeGreaterThan(before);
  });
});

describe('failures', () => {
  test('failures are retried ever later, for a day', async () => {
    for (const at of [origin, mirror]) world.answerWith(at, () => unavailable());
    await passTime(86_400, 30, () => 0);

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

describe('a mirror', () => {
  test('a mirror is left in peace while the origin answers', async () => {
    await passTime(3600, 60, () => 0);

    expect(world.asked.some(({ url }) => url.startsWith(mirror))).toBe(false);
  });

  test.each([
    ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['has nothing', () => new Response('', { status: 404 })],
    ['is a hotel’s login page', () => new Response('<!doctype html><title>Wi-Fi</title>')],
  ])('a mirror is asked where the origin %s', async (_, answer) => {
    world.answerWith(origin, answer);

    const { sync } = await world.startWorker();
    await sync.tick();

    expect(await sync.status()).toMatchObject({ condition: 'fresh', size: 3 });
  });

  test('a mirror that lies changes nothing, and the origin’s failure is told', async () => {
    const { sync } = await world.startWorker();
    await sync.tick();
    const { sequence } = (await publishTo(world.published, makeRecords(4), { sequence: 8 })).head;
    world.answerWith(origin, () => unavailable());
    world.answerWith(mirror, async (path) => {
      const bytes = new Uint8Array(await (await world.serve(path)).arrayBuffer());
      return new Response(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)));
    });

    await sync.checkNow();

    expect(sequence).toBe(8);
    expect(await sync.status()).toMatchObject({
      condition: 'fresh',
      size: 3,
      failure: 'unreachable',
    });
  });
});
