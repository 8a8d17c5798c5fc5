import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollOutFiles } from '../../tools/release/roll-out.ts';
import { answerFile } from '../support/answer-file.ts';
import { launchManagedChromium } from '../support/browser.ts';
import { launchFirefox } from '../support/firefox.ts';
import { findFirefoxPage } from '../support/firefox-page.ts';
import { canManageChromium, manageChromium } from '../support/managed-chromium.ts';
import { canManageFirefox, manageFirefox } from '../support/managed-firefox.ts';
import { type RegisterServer, startRegisterServer } from '../support/register-server.ts';
import { type LocalServer, serveLocal } from '../support/serve-local.ts';

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const settings = { lang: 'zh', opensWelcome: false };

let register: RegisterServer;
/** The organisation's server. */
let host: LocalServer;
const hosted = new Map<string, Uint8Array>();

beforeAll(async () => {
  register = await startRegisterServer({ records: [] });
  host = await serveLocal((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    answerFile(request, response, hosted.get(pathname.slice(1)));
  });
});
afterAll(() => Promise.all([register.stop(), host.stop()]));

/** What is used of what Chromium's own page of extensions has. */
declare const chrome: {
  readonly developerPrivate: {
    getExtensionsInfo(): Promise<
      readonly { readonly id: string; readonly state: string; readonly version: string }[]
    >;
    showOptions(id: string): void;
    autoUpdate(): Promise<void>;
  };
};

async function hostPackages(version: string, home: string): Promise<void> {
  const what = { version, sources: [register.source] };
  for (const [name, content] of await rollOutFiles(what, { home, key })) {
    hosted.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
}

test.skipIf(!canManageChromium())(
  'Chromium installs the package that an organisation hosts, sets it by its policy, and takes the next one from there',
  async () => {
    const home = `${host.origin}/`;
    await hostPackages('0.1.0', home);
    const id = new TextDecoder().decode(hosted.get('EXTENSION_ID')).trim();
    const managed = await manageChromium();
    await managed.order({
      // By default nobody looks into what an organisation has installed.
      DeveloperToolsAvailability: 1,
      ExtensionInstallForcelist: [`${id};${home}updates.xml`],
      '3rdparty': { extensions: { [id]: settings } },
    });
    const chromium = await launchManagedChromium(managed.executable);
    try {
      const list = await chromium.context.newPage();
      await list.goto('chrome://extensions');
      const installed = () =>
        list.evaluate(async () =>
          (await chrome.developerPrivate.getExtensionsInfo()).map(({ id, state, version }) => [
            id,
            state,
            version,
          ]),
        );
      await expect.poll(installed).toContainEqual([id, 'ENABLED', '0.1.0']);

      await list.evaluate((id) => chrome.developerPrivate.showOptions(id), id);
      // Not the next page that opens: before a slow policy has come, the extension's first page may.
      const settingsPage = () =>
        chromium.context.pages().find((page) => page.url().endsWith('/settings.html'));
      await expect.poll(settingsPage).toBeDefined();
      const page = settingsPage() as Page;
      await page.getByRole('heading', { name: '绿诚设置' }).waitFor();
      expect(await page.getByRole('radio', { name: '中文' }).isDisabled()).toBe(true);

      // It takes the place of one that is at rest, with none of its pages open.
      await page.close();
      await hostPackages('0.2.0', home);
      await list.evaluate(() => chrome.developerPrivate.autoUpdate());

      await expect.poll(installed).toContainEqual([id, 'ENABLED', '0.2.0']);
    } finally {
      await chromium.close();
      await managed.remove();
    }
  },
);

test.skipIf(!canManageFirefox())(
  'Firefox installs the package that an organisation hosts, sets it by its policy, and takes the next one from there',
  async () => {
    await hostPackages('0.1.0', `${host.origin}/`);
    const off = { Value: false, Status: 'locked' };
    const managed = await manageFirefox({
      Preferences: {
        'xpinstall.signatures.required': off,
        // Otherwise it takes no package that looks for updates without encryption, and the test has no certificate.
        'extensions.checkUpdateSecurity': off,
      },
      ExtensionSettings: {
        'extension@lucheng': {
          installation_mode: 'force_installed',
          install_url: `${host.origin}/lucheng-0.1.0.xpi`,
        },
      },
      '3rdparty': { Extensions: { 'extension@lucheng': settings } },
    });
    const firefox = await launchFirefox({ executable: managed.executable });
    try {
      await expect.poll(firefox.window.extensions).toMatchObject({ 'extension@lucheng': '0.1.0' });
      await firefox.window.openOwn('settings.html');
      const page = await findFirefoxPage(firefox, 'settings.html');

      await expect.poll(() => page.text()).toContain('绿诚设置');
      const fixed = () => document.querySelector('fieldset:disabled legend')?.textContent;
      expect(await page.evaluate(fixed)).toBe('语言');

      await hostPackages('0.2.0', `${host.origin}/`);
      await firefox.window.update();

      await expect.poll(firefox.window.extensions).toMatchObject({ 'extension@lucheng': '0.2.0' });
    } finally {
      await firefox.close();
      await managed.remove();
    }
  },
);
