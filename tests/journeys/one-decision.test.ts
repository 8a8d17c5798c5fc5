import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension/messages/tab-state.ts';
import type { Level } from '../../shared/kinds/form/level.ts';
import { dayOf, startOfDay, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { demoDays } from '../../tools/demo/days.ts';
import {
  decisionOf,
  noticeOf,
  procurementBan,
  proposalOf,
  registrationOf,
  removalOf,
} from '../../tools/demo/drafts.ts';
import { fraudCase } from '../../tools/demo/story.ts';
import { readPaint } from '../corpus/read-paint.ts';
import { launchChromium } from '../support/browser.ts';
import { readCard } from '../support/read-card.ts';
import { openStreet, type Street } from '../support/street.ts';

const { oujiang, nanxi } = demoAgencies;
const agencies = Object.values(demoAgencies);
const dayMs = 86_400_000;
/** Ten in the morning in Shanghai, of days so close that three years are not over. */
const { ago } = demoDays(dayOf(toInstant(Date.now())));
const tenOn = (days: number) => toEpochMs(startOfDay(ago(days))) + 10 * 3_600_000;
const day = {
  registered: tenOn(318),
  served: tenOn(299),
  tooEarly: tenOn(298),
  decided: tenOn(264),
};
const listing = fraudCase(ago(299));

let street: Street;
let tender: Page;
let portal: Page;
let bodyBefore: string;

beforeAll(async () => {
  street = await openStreet();
  street.town.clock.holdAt(day.registered);
  await street.officers.registrar.record(
    ...agencies.map((agency, place) => registrationOf(agency, `示环登〔2026〕${place + 1}号`)),
  );
  await street.panel.ask({ kind: 'use-language', lang: 'zh' });
  bodyBefore = await bodyWithoutExtension('/tender');
  tender = await street.open('/tender');
  portal = await street.open('/portal');
});

afterAll(() => street?.close());

/** One story: each test goes on where the one before has stopped. */
describe('one decision, from the desk to a real tender page', () => {
  test('before a decision, the notice carries names and no warning', async () => {
    await publishAndSync();

    const state = await tenderState();

    expect(state.counts).toMatchObject({ matched: 7, notChecked: 0 });
    expect(levelsIn(state)).toEqual(new Set(['normal']));
  });

  test('Art. 35: a listing proposed and notified but undecided shows nowhere', async () => {
    const { clock } = street.town;
    clock.holdAt(day.served);
    await street.officers.proposer.record(proposalOf(listing), noticeOf(listing, ago(299)));

    await publishAndSync();

    expect(levelsIn(await tenderState())).toEqual(new Set(['normal']));
    expect(await publicLevel(oujiang.code)).toBe('normal');
  });

  test('Art. 35: no officer lists before the hearing window is over, and the proposer never does', async () => {
    const { officers, town } = street;

    town.clock.holdAt(day.tooEarly);
    await expect(officers.approver.record(decisionOf(listing))).rejects.toThrow('陈述申辩期');

    town.clock.holdAt(day.decided);
    await expect(officers.proposer.record(decisionOf(listing))).rejects.toThrow('建议人不得');
  });

  test('Art. 35: a listing shows on tender page, badge, page and API, with all that explains it', async () => {
    street.town.clock.holdAt(day.decided);
    await street.officers.approver.record(decisionOf(listing));

    await publishAndSync();

    expect(levelOf(await tenderState(), oujiang.code)).toBe('blacklisted');
    expect(await readPaint(tender)).toContain('示例瓯江环境检测有限公司');
    const card = await readCard(tender, '示例瓯江环境检测有限公司');
    expect(card).toContain('黑名单');
    expect(card).toContain(listing.summary);
    expect(card).toContain(listing.documents.decision);
    expect(card).toMatch(/至\s*20\d\d年\d{1,2}月\d{1,2}日/);
    expect(card).toContain('不得单独作为否决依据');
    await expect.poll(badgeText).toContain('黑名单');
    await expect.poll(() => publicLevel(oujiang.code)).toBe('blacklisted');
    const page = await fetch(`${street.town.publicOrigin}/agencies/${oujiang.code}`);
    expect(await page.text()).toContain(listing.documents.decision);
  });

  test('the register’s own site says it by itself: the extension marks nothing on it, and says why', async () => {
    const address = `${street.town.publicOrigin}/agencies/${oujiang.code}`;
    const page = await street.chromium.context.newPage();
    await page.goto(address);

    const { site, notRead, counts } = await street.panel.stateOf(address);

    expect(await page.locator('body').innerText()).toContain('示例瓯江环境检测有限公司');
    expect(site).toEqual({ kind: 'own', host: new URL(address).host });
    expect(notRead).toBe('own');
    expect(counts.found).toBe(0);
    expect(await readPaint(page)).toEqual([]);
    await page.close();
  });

  test('the tender page is left as it was, byte for byte', async () => {
    expect(await tender.evaluate(() => document.body.outerHTML)).toBe(bodyBefore);
  });

  test('Art. 37: a removal takes the listing from every reader within one polling interval', async () => {
    await street.officers.proposer.record(removalOf(listing, '示环信〔2026〕21号'));

    await publishAndSync();

    expect(levelOf(await tenderState(), oujiang.code)).toBe('normal');
    expect(await readCard(tender, '示例瓯江环境检测有限公司')).not.toContain('黑名单');
    await expect.poll(() => publicLevel(oujiang.code)).toBe('normal');
    await expect.poll(badgeText).not.toContain('黑名单');
  });

  test('Art. 36: a ban ends by itself, and no second too early, with both workers down', async () => {
    const startedAtMs = Date.now();
    await publishAndSync();
    // So long after this is recorded, published and read, however busy the machine is, that the page is seen to warn before.
    const neededMs = 8 * (Date.now() - startedAtMs);
    const endsAtMs = Math.ceil((Date.now() + neededMs) / 1000 + 8) * 1000;
    const term = { from: toInstant(endsAtMs - 366 * dayMs), until: toInstant(endsAtMs) };
    const ban = procurementBan(nanxi, 'SC-2026-009', term, '示财采罚〔2026〕9号');
    await street.officers.finance.record(ban);
    await publishAndSync();
    expect(levelOf(await tenderState(), nanxi.code)).toBe('banned');

    await street.town.stop();
    expect(levelOf(await tenderState(), nanxi.code)).toBe('banned');
    expect(await readCard(tender, '示例(楠溪)生态修复工程有限公司')).toContain('市场禁入');

    await expect
      .poll(async () => levelOf(await tenderState(), nanxi.code), { interval: 50 })
      .toBe('normal');
    expect(Date.now()).toBeGreaterThanOrEqual(endsAtMs);
    expect(await readCard(tender, '示例(楠溪)生态修复工程有限公司')).not.toContain('市场禁入');
  });

  test('no request left the browser because of the tender page', () => {
    expect(street.foreignRequests()).toEqual([]);
  });
});

/** Lets the clock run, publishes, and has the extension look. */
async function publishAndSync(): Promise<void> {
  street.town.clock.release();
  await street.town.publish();
  await street.panel.ask({ kind: 'check-now' });
}

function tenderState(): Promise<TabState> {
  return street.panel.stateOf(tender.url());
}

function levelOf({ verdicts }: TabState, code: string): Level | undefined {
  const verdict = verdicts[code];
  return verdict?.outcome === 'known' ? verdict.span.level : undefined;
}

function levelsIn(state: TabState): ReadonlySet<Level | undefined> {
  return new Set(Object.keys(state.verdicts).map((code) => levelOf(state, code)));
}

async function publicLevel(code: string): Promise<Level> {
  const answer = await fetch(`${street.town.publicOrigin}/v1/agencies/${code}`);
  return (await answer.json()).span.level;
}

async function badgeText(): Promise<string> {
  await portal.reload();
  return portal.locator(`lucheng-badge[code="${oujiang.code}"] button`).first().innerText();
}

async function bodyWithoutExtension(path: string): Promise<string> {
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  await page.goto(street.demoOrigin + path);
  const body = await page.evaluate(() => document.body.outerHTML);
  await close();
  return body;
}
