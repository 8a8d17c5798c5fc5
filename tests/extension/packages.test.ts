// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestOf } from '../../extension/manifest.ts';
import { minimumVersions } from '../../extension/minimum-versions.ts';
import { makePackages } from '../../tools/release/make-packages.ts';
import { pinnedSource as source } from '../fixtures/register/pinned-source.ts';
import { readZipEntry } from '../support/read-zip-entry.ts';

const browsers = ['chrome', 'firefox'] as const;

const version = '1.2.3';
const firstDir = 'once';

let dir: string;
let made: readonly string[];

/** One of the files, as it was made first, and again. */
const read = (file: string, outDir = firstDir) => readFile(join(dir, outDir, file));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-packages-'));
  const make = (outDir: string) =>
    makePackages({ version, sources: [source], outDir: join(dir, outDir) });
  made = await make(firstDir);
  await make('again');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function manifestFor(browser: (typeof browsers)[number]) {
  const zip = await read(`lucheng-${browser}-${version}.zip`);
  return JSON.parse(`${readZipEntry(zip, 'manifest.json')}`);
}

test('what goes to the stores is the same files, byte for byte, when it is made again in another place', async () => {
  expect(made).toEqual([
    `lucheng-chrome-${version}.zip`,
    `lucheng-firefox-${version}.zip`,
    `lucheng-source-${version}.zip`,
    'listing/zh.md',
    'listing/en.md',
  ]);
  for (const file of made) {
    const again = await read(file, 'again');
    expect([file, again.equals(await read(file))]).toEqual([file, true]);
  }
});

test('both open the network to the register and its mirrors alone', async () => {
  const { content_security_policy: forChrome } = await manifestFor('chrome');
  const { content_security_policy: forFirefox } = await manifestFor('firefox');

  expect(forChrome.extension_pages).toContain(
    `connect-src 'self' ${source.origin} ${source.mirrors.join(' ')};`,
  );
  expect(forFirefox).toEqual(forChrome);
});

test('Firefox is told that no data is collected, and has an event page and a sidebar that opens when asked', async () => {
  const manifest = await manifestFor('firefox');

  expect(manifest.browser_specific_settings.gecko).toEqual({
    id: 'extension@lucheng',
    strict_min_version: `${minimumVersions.firefox}.0`,
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest.sidebar_action).toMatchObject({
    default_panel: 'sidepanel.html',
    open_at_install: false,
  });
});

test('neither is told what only the other knows', async () => {
  const [forChrome, forFirefox] = await Promise.all(browsers.map(manifestFor));

  expect(forChrome).not.toHaveProperty('browser_specific_settings');
  expect(forChrome.minimum_chrome_version).toBe(`${minimumVersions.chrome}`);
  for (const key of ['minimum_chrome_version', 'message_serialization', 'side_panel', 'storage']) {
    expect(forFirefox).not.toHaveProperty(key);
  }
  expect(forFirefox.permissions).not.toContain('sidePanel');
});

test('what an organisation hosts itself looks for updates there, what a store hosts nowhere', async () => {
  const updateHome = 'https://it.example/lucheng/';

  for (const browser of browsers) {
    expect(JSON.stringify(await manifestFor(browser))).not.toContain('update_url');
  }
  expect(manifestOf('chrome', [source], { updateHome })).toEqual({
    ...manifestOf('chrome', [source]),
    update_url: `${updateHome}updates.xml`,
  });
  const { browser_specific_settings: settings } = manifestOf('firefox', [source], { updateHome });
  expect(settings?.gecko).toEqual({
    ...(await manifestFor('firefox')).browser_specific_settings.gecko,
    update_url: `${updateHome}updates.json`,
  });
});
