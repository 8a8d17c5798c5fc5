// @vitest-environment node

import { beforeEach, describe, expect, test } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeRecords } from '../../fixtures/register/make-records.ts';
import { publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeWorld, mirror, origin, passTime, unavailable } from './sync-world.ts';

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeEach(async () => {
  world = await makeWorld();
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
    await passTime(world, 3600, 60, () => 0);

    expect(world.asked.filter(({ url }) => url.startsWith(origin))).toHaveLength(1);
    expect(world.headTimes(mirror)).toEqual([0, 600, 1200, 1800, 2400, 3000]);
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

describe('a mirror', () => {
  test('a mirror is left in peace while the origin answers', async () => {
    await passTime(world, 3600, 60, () => 0);

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

test('while a page is sealed nothing is asked and nothing has failed; afterwards it is asked at once', async () => {
  world.seal(true);
  const { sync } = await world.startWorker();

  await sync.tick();
  await sync.checkNow();
  const sealed = { asked: world.asked.length, failure: (await sync.status()).failure };
  world.seal(false);
  await sync.tick();

  expect(sealed).toEqual({ asked: 0, failure: undefined });
  expect(world.asked.length).toBeGreaterThan(0);
});
