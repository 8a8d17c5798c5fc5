import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assumptions } from '../../../tools/docs/scale/assumptions.ts';
import { seededRandom } from '../../../tools/docs/scale/random.ts';
import { type DayModel, simulateDay } from '../../../tools/docs/scale/simulate-day.ts';
import { billOf, totalOf } from '../../../tools/docs/scale/traffic.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

test('the limit of one address in the scale page is the one deployed', () => {
  const { filesPerAddressAndMinute } = assumptions;

  expect(read('wrangler.toml')).toContain(
    `namespace_id = "330303"\nsimple = { limit = ${filesPerAddressAndMinute}, period = 60 }`,
  );
});

describe('one virtual extension', () => {
  const alone: DayModel = {
    readers: 1,
    opensAt: () => 36_000,
    closesAt: () => 72_000,
    minWaitSeconds: 600,
    changes: [40_000],
    renewals: [],
    rebases: [],
  };
  const secondsOf = (model: DayModel) =>
    [...simulateDay(model, seededRandom(7)).perSecond.entries()].flatMap(([second, tries]) =>
      tries > 0 ? [second] : [],
    );
  const waitsOf = (seconds: readonly number[]) =>
    seconds.slice(1).map((second, place) => second - (seconds[place] ?? 0));

  test('one virtual extension asks when it is opened and then every ten to eleven minutes until it is closed', () => {
    const seconds = secondsOf(alone);
    const waits = waitsOf(seconds);

    expect(seconds[0]).toBe(36_000);
    expect(seconds.at(-1)).toBeGreaterThan(72_000 - 661);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(600);
    expect(Math.max(...waits)).toBeLessThanOrEqual(660);
  });

  test('one virtual extension fetches one overlay for a change, and none without', () => {
    expect(simulateDay(alone, seededRandom(7))).toMatchObject({ headsChanged: 1, overlays: 1 });
    expect(simulateDay({ ...alone, changes: [] }, seededRandom(7))).toMatchObject({
      headsChanged: 0,
      overlays: 0,
    });
  });

  test('one virtual extension tries ever later during an outage, and continues as before when it is over', () => {
    const outage = { from: 36_000, until: 39_600 };
    const waits = waitsOf(secondsOf({ ...alone, outage }));

    expect(waits[0]).toBeLessThanOrEqual(120);
    expect(waits[3]).toBeGreaterThanOrEqual(480);
    expect(waits.at(-1)).toBeLessThanOrEqual(660);
  });
});

test('the scale page’s bill follows from the price list', () => {
  const bill = billOf(110e6, 20e6);

  expect(bill.requests).toBeCloseTo(30);
  expect(bill.cpu).toBeCloseTo(1.6);
  expect(bill.reads).toBeCloseTo(3.6);
  expect(totalOf(bill)).toBeCloseTo(40.2);
  expect(totalOf(billOf(1, 1))).toBe(5);
});
