import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../../tools/demo/serve-demo.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { builtExtension } from '../support/built-extension.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { type FirefoxPage, openFirefoxPage } from '../support/firefox-page.ts';
import { type RegisterServer, startRegisterServer } from '../support/register-server.ts';

const name = '示例瓯江环境检测有限公司';

let outDir: string;
let register: RegisterServer;
let demo: DemoServer;
let firefox: Firefox;
let tender: FirefoxPage;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'lucheng-firefox-build-'));
  register = await startRegisterServer({
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
  });
  demo = await serveDemo(0, register.origin);
  const extensionDir = await builtExtension({
    sources: [register.source],
    testHost: 'http://127.0.0.1/*',
    browser: 'firefox',
    outDir,
  });
  firefox = await launchFirefox(extensionDir);
  tender = await openFirefoxPage(firefox, `${demo.origin}/tender`);
});

afterAll(async () => {
  await firefox?.close();
  await Promise.all([demo?.stop(), register?.stop()]);
  await rm(outDir, { recursive: true, force: true });
});

/** One story: each test goes on where the one before has stopped. */
test('Firefox underlines a listed agency where a tender page names it', async () => {
  await expect.poll(() => tender.underlinedTexts()).toContain(name);
});

test('Firefox asks no address for a page but its own and the register’s', async () => {
  const known = [`${demo.origin}/`, `${register.origin}/`];
  const foreign = tender
    .requests()
    .filter((address) => !known.some((origin) => address.startsWith(origin)));

  expect(foreign).toEqual([]);
});
