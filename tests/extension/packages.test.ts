// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipExtension } from '../../extension/build.ts';
import { manifestOf } from '../../extension/manifest.ts';
import { minimumVersions } from '../../extension/minimum-versions.ts';
import { pinnedSource as source } from '../fixtures/register/pinned-source.ts';
import { readZipEntry } from '../support/read-zip-entry.ts';

const browsers = ['chrome', 'firefox'] as const;

let dir: string;
const zips = { chrome: [] as Buffer[], firefox: [] as Buffer[] };

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-packages-'));
  for (const browser of browsers) {
    for (const outDir of ['once', 'again']) {
      const zip = await zipExtension({ sources: [source], browser, outDir: join(dir, outDir) });
      zips[browser].push(await readFile(zip));
    }
  }
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function manifestFor(browser: (typeof browsers)[number]) {
  const [zip] = zips[browser];
  return JSON.parse(`${zip && readZipEntry(zip, 'manifest.json')}`);
}

test.each(browsers)(
  'two builds for %s in two places are the same file, byte for byte',
  (browser) => {
    const [once, again] = zips[browser];

    expect(once?.equals(again ?? Buffer.of())).toBe(true);
  },
);

test('both open the network to the register and its mirrors alone', () => {
  const [forChrome, forFirefox] = browsers.map(
    (browser) => manifestFor(browser).content_security_policy,
  );

  expect(forChrome.extension_pages).toContain(
    `connect-src 'self' ${source.origin} ${source.mirrors.join(' ')};`,
  );
  expect(forFirefox).toEqual(forChrome);
});

test('Firefox is told that no data is collected, and has an event page and a sidebar that opens when asked', () => {
  const manifest = manifestFor('firefox');

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

test('neither is told what only the other knows', () => {
  const [forChrome, forFirefox] = browsers.map(manifestFor);

  expect(forChrome).not.toHaveProperty('browser_specific_settings');
  expect(forChrome.minimum_chrome_version).toBe(`${minimumVersions.chrome}`);
  for (const key of ['minimum_chrome_version', 'message_serialization', 'side_panel', 'storage']) {
    expect(forFirefox).not.toHaveProperty(key);
  }
  expect(forFirefox.permissions).not.toContain('sidePanel');
});

test('what an organisation hosts itself looks for updates there, what a store hosts nowhere', () => {
  const updateHome = 'https://it.example/lucheng/';

  for (const browser of browsers) {
    expect(JSON.stringify(manifestFor(browser))).not.toContain('update_url');
  }
  expect(manifestOf('chrome', [source], { updateHome })).toEqual({
    ...manifestOf('chrome', [source]),
    update_url: `${updateHome}updates.xml`,
  });
  const { browser_specific_settings: settings } = manifestOf('firefox', [source], { updateHome });
  expect(settings?.gecko).toEqual({
    ...manifestFor('firefox').browser_specific_settings.gecko,
    update_url: `${updateHome}updates.json`,
  });
});
