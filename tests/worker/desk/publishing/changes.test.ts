import { expect, test } from 'vitest';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { publish } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { askChanges, Portal } from '../../../fixtures/desk/portal.ts';
import { openDeskDays } from './open-desk-days.ts';

const desk = openDeskDays();
const day = 86_400;

test('who starts is told all decisions in force, and nothing of who has none', async () => {
  await desk.recordAndPublish(
    ...[1, 2, 3, 4].map((serial) => registration(codeOf(serial))),
    ban(codeOf(2), 'WZ-2', addSeconds(desk.now, 20 * day)),
  );
  const portal = new Portal();

  await portal.catchUp(desk.now);

  const [decision] = [...(portal.kept?.decisions.values() ?? [])];
  expect(portal.kept?.decisions.size).toBe(1);
  expect(decision).toMatchObject({ code: codeOf(2), level: 'banned', entry: '330300-5' });
  expect(JSON.stringify(await askChanges())).not.toMatch(new RegExp(`${codeOf(1)}|示例`));
});

test('a decision that has ended is gone by its key alone, and stands in no file of the feed', async () => {
  const portal = new Portal();
  await portal.catchUp(desk.now);
  const [key] = [...(portal.kept?.decisions.keys() ?? [])];

  await desk.passSeconds(21 * day);
  const answer = await askChanges(portal.since);
  await portal.catchUp(desk.now);

  expect(answer).toMatchObject({ shown: [], gone: [{ changes: [{ n: 1, key }] }] });
  expect(portal.kept?.decisions.size).toBe(0);
  expect(JSON.stringify(await askChanges())).not.toMatch(/330300-5|990000MA/);
});

test('a decision never told of is never called gone to who starts after its end', async () => {
  const portal = new Portal();

  await portal.catchUp(desk.now);

  expect(await askChanges()).toMatchObject({ shown: [], gone: [], more: false });
  expect(portal.kept?.decisions.size).toBe(0);
});

test('a decision that was told takes its first place again by the same key when it changes', async () => {
  const portal = new Portal();
  await desk.recordAndPublish(ban(codeOf(1), 'WZ-1', addSeconds(desk.now, 200 * day)));
  await portal.catchUp(desk.now);
  const before = [...(portal.kept?.decisions.keys() ?? [])];

  await publish();
  await portal.catchUp(desk.now);

  expect([...(portal.kept?.decisions.keys() ?? [])]).toEqual(before);
  expect(await askChanges(portal.since)).toMatchObject({ more: false });
});

test('who was away for longer than what is gone is kept is told to start anew', async () => {
  const portal = new Portal();
  await desk.recordAndPublish(ban(codeOf(3), 'WZ-3', addSeconds(desk.now, day)));
  await portal.catchUp(desk.now);

  await desk.passSeconds(2 * day);
  await desk.passSeconds(91 * day);
  await desk.recordAndPublish(ban(codeOf(4), 'WZ-4', addSeconds(desk.now, day)));

  expect(await askChanges(portal.since)).toBe('forgotten');
});
