import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { tellStory } from '../../tools/demo/story.ts';
import { readCard } from '../support/read-card.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';
import { openStreet, type Street } from '../support/street.ts';

const validSeconds = 30;
const { oujiang } = demoAgencies;

let street: Street;
let tender: Page;

beforeAll(async () => {
  street = await openStreet({ headValidSeconds: validSeconds });
  await tellStory(street.officers, street.town);
  await street.town.publish();
  await street.panel.ask({ kind: 'use-language', lang: 'zh' });
  await street.panel.ask({ kind: 'check-now' });
  tender = await street.open('/tender');
});

afterAll(() => street?.close());

test('while the head is valid the page warns, even with both workers down', async () => {
  await street.panel.stateOf(tender.url());

  await street.town.stop();

  expect(await readCard(tender, oujiang.name)).toContain('黑名单');
});

test('once the head has expired the page warns of nothing, and card and popup say that the data is expired', async () => {
  const conditionNow = async () =>
    (await street.panel.stateOf(tender.url())).registers[0].condition;

  await expect.poll(conditionNow, { interval: 200 }).toBe('stale');

  await expect.poll(() => readCard(tender, oujiang.name)).toContain('数据过期');
  expect(await readCard(tender, oujiang.name)).not.toContain('黑名单');
  const colours = new Set((await readPaintColours(tender)).map(([, colour]) => colour));
  expect(colours.size).toBe(1);
  const popup = await street.chromium.context.newPage();
  await popup.goto(street.chromium.extension?.address('popup.html') ?? '');
  await expect.poll(() => popup.locator('body').innerText()).toContain('数据过期');
});

test('a badge whose script cannot come is the portal’s plain link, and never says that all is well', async () => {
  const portal = await street.open('/portal');
  const badge = portal.locator(`lucheng-badge[code="${oujiang.code}"]`).first();

  expect(await badge.innerText()).toBe('环保信用徽章');
  expect(await badge.locator('a').getAttribute('href')).toContain(`/agencies/${oujiang.code}`);
});
