import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { type DemoServer, serveDemo } from '../../tools/demo/serve-demo.ts';
import { type DemoSite, openDemoSite } from '../support/demo-site.ts';

let site: DemoSite;
let context: BrowserContext;
let demo: DemoServer;
let register: string;

beforeAll(async () => {
  site = await openDemoSite();
  ({ context } = site.chromium);
  register = site.town.publicOrigin;
  demo = await serveDemo(0, register);
});
afterAll(async () => {
  await site?.close();
  await demo?.stop();
});

test('the demo portal shows its badges by the very lines that the register’s page for portals gives', async () => {
  const page = await context.newPage();
  const html = await (await fetch(`${demo.origin}/portal`)).text();
  for (const { code } of Object.values(demoAgencies)) {
    await page.goto(`${register}${paths.embedPage}?code=${code}`);
    const [script = '', element = ''] = await page.locator('.embed pre').allTextContents();

    expect(script).toContain('integrity="sha256-');
    expect(html).toContain(script);
    expect(html).toContain(element);
  }
  await page.close();
});

test('the demo portal asks nobody but the register, for nothing that isn’t described to everybody, and knows no secret', async () => {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url());
    expect(request.headers()).not.toHaveProperty('authorization');
  });

  await page.goto(`${demo.origin}/portal`);
  const first = page.locator(`lucheng-badge[code="${demoAgencies.oujiang.code}"] button`);
  await first.getByText('黑名单').waitFor();
  await first.click();
  await page.getByRole('dialog').getByText('依据').first().waitFor();

  const described: { paths: Record<string, unknown> } = await (
    await fetch(register + paths.openapi)
  ).json();
  const isDescribed = (url: string) => {
    const { pathname } = new URL(url);
    return Object.keys(described.paths).some((path) =>
      new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
  };
  const ofPortal = asked.filter((url) => url.startsWith(`${demo.origin}/`));
  const others = asked.filter((url) => !url.startsWith(`${demo.origin}/`));
  expect(ofPortal.filter((url) => !/\/(portal|favicon\.ico)$/.test(url))).toEqual([]);
  expect(others.length).toBeGreaterThanOrEqual(4);
  expect(others.filter((url) => !url.startsWith(`${register}/`) || !isDescribed(url))).toEqual([]);
  await page.close();
});
