import { expect, test } from 'vitest';
import { cityChanges } from '../../../extension/watching/city-changes.ts';
import type { WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import {
  clean,
  knownIn,
  listed,
  makeDevice,
  name,
  own,
  saidIn,
  there,
} from '../../fixtures/watching/watch-device.ts';

const makeBoth = async () => {
  const device = makeDevice(clean);
  device.publishThere(clean);
  await device.look();
  return device;
};

test('of several registers, what another city’s register changes is told, and stands on the list as that city’s', async () => {
  const device = await makeBoth();
  device.publishThere(listed);
  await device.look();
  await device.look();

  expect(device.shown.size).toBe(1);
  expect(
    cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
  ).toEqual([there]);
  expect([knownIn(device, there), saidIn(device, there)]).toEqual(['normal', 'blacklisted']);
  expect(saidIn(device)).toBe('normal');
});

test('of several registers, what two cities change is one change, the worst first', async () => {
  const device = await makeBoth();
  device.publish(makeAgencyRecord(1, { name, level: 'supervised' }));
  device.publishThere(listed);
  await device.look();

  expect(device.shown.size).toBe(1);
  expect(
    cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
  ).toEqual([there, own]);
});

test('of several registers, one that can’t be asked silences no other, and nothing is told from its silence', async () => {
  const device = await makeBoth();
  device.forgetRegister();
  await device.look();
  expect([device.shown.size, saidIn(device)]).toEqual([0, 'normal']);

  device.publishThere(listed);
  await device.look();
  expect(device.shown.size).toBe(1);
});

test('of several registers, a city that could not be asked before is told of where it says worse than the others, and only then', async () => {
  const calm = makeDevice(clean);
  await calm.look();
  calm.publishThere(clean);
  await calm.look();
  expect([calm.shown.size, saidIn(calm, there)]).toEqual([0, 'normal']);

  const warned = makeDevice(clean);
  await warned.look();
  warned.publishThere(listed);
  await warned.look();
  expect(warned.shown.size).toBe(1);
  expect([knownIn(warned, there), saidIn(warned, there)]).toEqual([undefined, 'blacklisted']);
});

test('of several registers, a city first asked while a change is unread is no part of that change', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  await device.look();
  device.publishThere(clean);
  await device.look();

  expect(device.shown.size).toBe(1);
  expect(
    cityChanges(device.rows()[0] as WatchedAgency).map(({ after }) => after.jurisdiction),
  ).toEqual([own]);
});

test('of several registers, what a city said whose register was put out of use is kept no longer, and is no change', async () => {
  const device = await makeBoth();
  device.publishThere(listed);
  await device.look();
  device.putOutOfUse();
  await device.look();

  expect(device.shown.size).toBe(1);
  expect(saidIn(device, there)).toBeUndefined();
  expect(knownIn(device, there)).toBeUndefined();
});

test('of several registers, an end by time in another city wakes the worker, too', async () => {
  const until = '2026-11-24T06:00:00.000Z';
  const device = makeDevice(clean);
  device.publishThere(makeAgencyRecord(1, { name, level: 'supervised', until }));
  await device.look();

  expect(device.alarms.at(-1)).toBe(toEpochMs(until));
});
