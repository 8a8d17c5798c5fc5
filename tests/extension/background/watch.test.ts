import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import {
  clean,
  knownIn,
  listed,
  makeDevice,
  name,
  saidIn,
} from '../../fixtures/watching/watch-device.ts';

test('the first look at an agency is no change', async () => {
  const device = makeDevice(listed);

  await device.look();

  expect(device.shown.size).toBe(0);
  expect(saidIn(device)).toBe('blacklisted');
});

test('a level that the register changes is told once, and stands on the list with what it was before', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  await device.look();
  await device.look();

  expect(device.shown.size).toBe(1);
  expect([knownIn(device), saidIn(device)]).toEqual(['normal', 'blacklisted']);
  expect(device.state()).toMatchObject({ watched: 1, unread: 1 });
});

test.each([
  ['a new name', [makeAgencyRecord(1, { name: '示例青山检测集团有限公司', formerly: name })]],
  ['a record that is gone', [makeAgencyRecord(2, { name: '示例另一家检测有限公司' })]],
  ['another grade', [makeAgencyRecord(1, { name, grade: { kind: 'graded', grade: 'E' } })]],
])('%s is told', async (_, records) => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(...records);
  await device.look();

  expect(device.shown.size).toBe(1);
});

test('what the register says as before is not told, and what an agency says of itself is not either', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish({ ...clean, declared: { profile: '自述' } as PublicRecord['declared'] & object });
  await device.look();

  expect(device.shown.size).toBe(0);
});

test('a worker killed before any step loses no change and tells none twice', async () => {
  for (let at = 0; at < 5; at += 1) {
    const device = makeDevice(clean);
    await device.look();
    device.publish(listed);
    device.killBefore(at);
    void device.look();
    await new Promise((resolve) => setTimeout(resolve));
    device.killBefore(Number.POSITIVE_INFINITY);
    await device.look();
    await device.look();

    const told = [...device.shown.values()].flat();
    expect([at, told.map(({ code }) => code)]).toEqual([at, [makeUscc(1)]]);
    expect(device.state()).toMatchObject({ unread: 1 });
  }
});

test('an end by time is told when it comes, and the worker is woken for it', async () => {
  const until = '2026-11-24T06:00:00.000Z';
  const device = makeDevice(makeAgencyRecord(1, { name, level: 'supervised', until }));
  await device.look();
  expect(device.alarms.at(-1)).toBe(toEpochMs(until));

  device.at('2026-11-24T05:59:59.999Z');
  await device.look();
  expect(device.shown.size).toBe(0);

  device.at(until);
  await device.look();
  expect(device.shown.size).toBe(1);
});

test('changes that are unread become one, and what has been read is what the next one is told from', async () => {
  const supervised = makeAgencyRecord(1, { name, level: 'supervised' });
  const device = makeDevice(clean);
  await device.look();
  device.publish(supervised);
  await device.look();
  device.at('2026-11-24T05:00:00.000Z');
  device.publish(listed);
  await device.look();
  expect(knownIn(device)).toBe('normal');
  expect(device.shown.size).toBe(2);

  device.read();
  device.at('2026-11-24T06:00:00.000Z');
  device.publish(clean);
  await device.look();
  expect(knownIn(device)).toBe('blacklisted');
});

test('a register that can’t answer is told nothing from: none, and one past its expiry', async () => {
  const device = makeDevice(clean);
  await device.look();
  device.publish(listed);
  device.at('2027-01-24T04:00:00.000Z');
  await device.look();
  device.forgetRegister();
  await device.look();

  expect(device.shown.size).toBe(0);
});

test('without a watch list it is not even opened, and nothing is written', async () => {
  const device = makeDevice(clean);
  device.empty();
  await device.look();

  expect(device.steps()).toEqual([]);
});

test('a watch that is stopped, because everything is erased, looks at nothing any more', async () => {
  const device = makeDevice(clean);
  const watch = device.startWorker();
  await watch.stop();
  await watch.look();

  expect(device.steps()).toEqual([]);
});
