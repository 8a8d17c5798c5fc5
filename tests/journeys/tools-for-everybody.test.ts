import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';

const { oujiang } = demoAgencies;
let site: DemoSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openDemoSite();
  ({ context } = site.chromium);
});
afterAll(() => site?.close());

const sealed = '[data-seal=on]';
const tools = [
  { path: '/vet', ready: sealed },
  { path: '/verify', ready: sealed },
  { path: '/embed/check', ready: sealed },
  { path: `/embed?code=${oujiang.code}`, ready: 'lucheng-badge svg' },
  { path: `/agencies/${oujiang.code}/sign`, ready: 'h1' },
] as const;

async function openTool({ path, ready }: (typeof tools)[number], lang = 'zh'): Promise<Page> {
  const page = await context.newPage();
  const url = new URL(path, site.town.publicOrigin);
  if (lang === 'en') url.searchParams.set('lang', lang);
  await page.goto(url.href);
  await page.locator(ready).first().waitFor();
  return page;
}

describe.each(tools)('$path', (tool) => {
  test.each(['zh', 'en'])(
    'in %s axe finds nothing, and nothing scrolls sideways, in both themes, on phone and desk',
    async (lang) => {
      const page = await openTool(tool, lang);
      const faults: unknown[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          faults.push(...(await axeViolations(page)));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) faults.push(`${colorScheme}: ${wide} px wide`);
        }
      }

      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('in forced colours every button can be told from the page and its words from the button', async () => {
    const page = await openTool(tool);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });

    const unreadable = await page.locator('main :is(button,a,summary)').evaluateAll((all) =>
      all
        .filter((one) => (one as HTMLElement).offsetParent !== null)
        .flatMap((one) => {
          const { color, backgroundColor } = getComputedStyle(one);
          return color === backgroundColor ? [one.outerHTML.slice(0, 100)] : [];
        }),
    );

    expect(unreadable).toEqual([]);
    await page.close();
  });

  test('the keyboard reaches every control that the mouse does, each with a ring around it', async () => {
    const page = await openTool(tool);
    // Header and footer have some of the same links: what is alike is one.
    const controls = await page
      .locator(':is(a[href],button:enabled,input,select,textarea,summary):visible')
      .evaluateAll((all) => all.map((one) => one.outerHTML));

    const reached = new Set<string>();
    const without = new Set<string>();
    for (let step = 0; step < controls.length + 5; step += 1) {
      await page.keyboard.press('Tab');
      const [name, hasRing] = await page.evaluate(() => {
        let one = document.activeElement;
        while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        const style = one === null ? undefined : getComputedStyle(one);
        return [one?.outerHTML ?? '', style?.outlineStyle !== 'none'] as const;
      });
      reached.add(name);
      if (!hasRing && !name.startsWith('<body')) without.add(name);
    }

    expect([...without]).toEqual([]);
    expect(controls.filter((one) => !reached.has(one))).toEqual([]);
    await page.close();
  });
});
