// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension, zipExtension } from '../../extension/build.ts';
import { manifestOf } from '../../extension/manifest.ts';
import { pinnedSources as shipped } from '../../extension/pinned-sources.ts';
import { policySettings } from '../../extension/settings/policy.ts';
import { pinnedSource } from '../fixtures/register/pinned-source.ts';
import { readZipEntry } from '../support/read-zip-entry.ts';

const sources = [pinnedSource];
const testHost = 'http://127.0.0.1:4567/*';
let dir: string;
let forShipping: string;
let forTests: string;
let zip: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-build-'));
  zip = await zipExtension({ sources, outDir: join(dir, 'shipped') });
  forShipping = join(dir, 'shipped/chrome');
  forTests = await buildExtension({ sources, testHost, outDir: join(dir, 'test') });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function manifestIn(folder: string) {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

test('the test build has one host permission more than the shipped one, and differs in nothing else', async () => {
  const [ship, own] = [await manifestIn(forShipping), await manifestIn(forTests)];

  expect(own).toEqual({ ...ship, host_permissions: [...ship.host_permissions, testHost] });
  for (const file of ['background.js', 'page.js', 'found.js', 'card.js', 'popup.html']) {
    expect(await readFile(join(forTests, file), 'utf8')).toBe(
      await readFile(join(forShipping, file), 'utf8'),
    );
  }
});

test('the zip for the store holds the shipped manifest, which knows no local host', async () => {
  const manifest = readZipEntry(await readFile(zip), 'manifest.json')?.toString('utf8');

  expect(manifest).toBe(await readFile(join(forShipping, 'manifest.json'), 'utf8'));
  expect(manifest).not.toMatch(/127\.0\.0\.1|localhost/);
});

test('the network is open to the register and its mirrors alone', async () => {
  const { content_security_policy: policy } = await manifestIn(forShipping);

  expect(policy.extension_pages).toContain("default-src 'none'");
  expect(policy.extension_pages).toContain(
    "connect-src 'self' https://register.example https://mirror.example;",
  );
});

test('no page can ask for a file of the extension, and no script is injected by the manifest', async () => {
  const manifest = await manifestIn(forShipping);

  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('a side panel asks for no more than to be one', async () => {
  const { permissions, side_panel } = await manifestIn(forShipping);

  expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(permissions).toEqual([...(manifestOf('chrome', sources).permissions ?? []), 'sidePanel']);
});

test('every site beyond the tender sites has to be allowed by the reader', () => {
  const manifest = manifestOf('chrome', sources);

  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'alarms',
    'scripting',
    'activeTab',
    'contextMenus',
  ]);
  expect(manifest.host_permissions).not.toContain('<all_urls>');
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
});

test('an organisation is told every setting that it may fix', async () => {
  const { storage, options_ui: options } = await manifestIn(forShipping);
  const schema = JSON.parse(await readFile(join(forShipping, storage.managed_schema), 'utf8'));

  expect(Object.keys(schema.properties)).toEqual(Object.keys(policySettings.shape));
  expect(options).toEqual({ page: 'settings.html', open_in_tab: true });
});

test.each([
  // These two run in every page …
  ['page.js', 12],
  ['early.js', 0.5],
  // … this one where a name was found, and this where a card is opened.
  ['found.js', 11.5],
  ['card.js', 22],
])('%s stays within %f KB, compressed', async (file, kilobytes) => {
  const bytes = brotliCompressSync(await readFile(join(forShipping, file)));

  expect(bytes.length).toBeLessThanOrEqual(kilobytes * 1024);
});

test.each(['page.js', 'found.js', 'card.js'])(
  '%s gives the page no sign of itself',
  async (file) => {
    const script = await readFile(join(forShipping, file), 'utf8');

    expect(script).not.toMatch(/wxt:|postMessage|CustomEvent|dispatchEvent/);
  },
);

test.each(['early.js', 'page.js', 'found.js', 'card.js'])(
  '%s has no character that takes two bytes in a browser',
  async (file) => {
    const script = await readFile(join(forShipping, file), 'utf8');

    expect(script).toMatch(/^[\0-\x7f]*$/);
  },
);

test('an extension that pins no keys is not built', async () => {
  const build = buildExtension({ sources: shipped, outDir: join(dir, 'refused') });

  await expect(build).rejects.toThrow('pins no keys');
});
