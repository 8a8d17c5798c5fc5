import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { KitPage } from '../support/kit-page.ts';
import { graded, type KitWorkshop, listed, openKitWorkshop } from '../support/kit-workshop.ts';
import { runLucheng } from '../support/run-lucheng.ts';

let workshop: KitWorkshop;
let chromium: Chromium;
let page: Page;
let kit: KitPage;
let both: string;

beforeAll(async () => {
  workshop = await openKitWorkshop();
  for (const [out, ...options] of [['both.html'], ['late.html', '--sources', at('late.json')]]) {
    expect(await workshop.make('head.json', out ?? '', ...options)).toMatchObject({
      exitCode: 0,
      errors: '',
    });
  }
  both = await workshop.textOf('both.html');
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  await workshop?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  kit = new KitPage(page);
});

const at = (name: string) => workshop.at(name);

test('with the registers of two cities each row has the worst that any says, whose it is and what the other says', async () => {
  await kit.open(both, at('opened.html'));
  await kit.paste(`${listed}\n${graded}`);
  const [first, second] = await kit.rows();

  expect(first).toMatch(/黑名单.*温州市公示库.*示例市公示库：信用 A/);
  expect(second).toMatch(/重点监管.*示例市公示库.*温州市公示库：信用 A/);
});

test('with the registers of two cities it says of when each is, and by which keys each may be known', async () => {
  await kit.open(both, at('opened.html'));
  await page.getByText('公示库的根密钥指纹').click();

  await expect
    .poll(() => kit.shown())
    .toMatch(/温州市公示库，数据截至 .*\s+示例市公示库，数据截至 /);
  expect(await kit.shown()).toMatch(/温州市公示库 [0-9a-f]{4} .*\s+示例市公示库 [0-9a-f]{4} /);
});

test('with the registers of two cities one whose seven days are over is named, and silences no other', async () => {
  await kit.open(await workshop.textOf('late.html'), at('opened.html'));
  await kit.paste(`${listed}\n${graded}`);
  const [first, second] = await kit.rows();

  expect(await page.getByRole('alert').innerText()).toMatch(/^示例市公示库：/);
  expect([first, second]).toEqual([
    expect.stringContaining('黑名单'),
    expect.not.stringContaining('重点监管'),
  ]);
});

test('with the registers of two cities it is checked by the keys of each, and who signs the file speaks for no other', async () => {
  const verify = async (...keys: readonly string[]) =>
    runLucheng(['verify', at('both.html'), ...keys.flatMap((one) => ['--keys', at(one)])]);

  const whole = await verify('keys.json', 'other-keys.json');
  const [without, other] = [await verify('keys.json'), await verify('other-keys.json')];

  expect([whole.exitCode, whole.out]).toEqual([0, expect.stringContaining('990100: head 1')]);
  expect([without.exitCode, without.errors]).toEqual([1, expect.stringContaining('kit.keys')]);
  expect([other.exitCode, other.errors]).toEqual([1, expect.stringContaining('kit.unknown-key')]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await kit.open(both, at('opened.html'));
  await kit.paste(`${listed}\n${graded}`);
  await kit.rows();

  expect(await axeViolations(page)).toEqual([]);
});
