import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findFirefox } from '../../tools/set-up/find-firefox.mjs';
import { setExtensionAhead } from './ahead-clock.ts';
import { type BiDi, openBiDi } from './bidi.ts';
import { type FirefoxWindow, openFirefoxWindow } from './firefox-window.ts';

export type Firefox = {
  readonly bidi: BiDi;
  /** The window around the pages. */
  readonly window: FirefoxWindow;
  readonly close: () => Promise<void>;
};

type FirefoxOptions = {
  /** Folder of a built, unpacked extension. */
  readonly extensionDir?: string;
  /** Where files are saved that a page lets the reader save. */
  readonly downloadDir?: string;
  /** What is run in the place of Firefox, with its arguments. */
  readonly executable?: string;
};

/** Starts Firefox on no display, with the extension or without one. It reaches this machine and nothing else. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extensionDir, downloadDir, executable = requireFirefox() } = options;
  const profileDir = await mkdtemp(join(tmpdir(), 'lucheng-firefox-'));
  const saving: Preferences =
    downloadDir === undefined
      ? []
      : [
          ['browser.download.folderList', 2],
          ['browser.download.dir', downloadDir],
        ];
  await writeFile(join(profileDir, 'user.js'), [...preferences, ...saving].map(lineOf).join(''));
  const process = spawn(executable, [...words, '--profile', profileDir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(process, 'exit');
  const close = async () => {
    process.kill();
    await ended;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await openBiDi(await addressIn(process.stderr));
    const window = await openFirefoxWindow(bidi);
    if (extensionDir !== undefined) {
      await setExtensionAhead(extensionDir);
      await bidi.send('webExtension.install', {
        extensionData: { type: 'path', path: extensionDir },
      });
    }
    return { bidi, window, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** With the say of a person at the machine: over its own window and its questions as well as over pages. */
const words = [
  '--headless',
  '--no-remote',
  '--remote-allow-system-access',
  '--remote-debugging-port=0',
];

type Preferences = readonly (readonly [name: string, value: boolean | number | string])[];

/** A proxy that nobody serves stands for every address but this machine's. */
const preferences: Preferences = [
  // The site sends on whoever asks for English.
  ['intl.accept_languages', 'zh-CN'],
  ['network.proxy.type', 1],
  ['network.proxy.http', '127.0.0.1'],
  ['network.proxy.http_port', 9],
  ['network.proxy.ssl', '127.0.0.1'],
  ['network.proxy.ssl_port', 9],
  ['network.proxy.no_proxies_on', '127.0.0.1, localhost'],
  // A question of the browser can be answered at once.
  ['security.notification_enable_delay', 0],
  ['app.update.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
];

function lineOf([name, value]: Preferences[number]): string {
  return `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;
}

async function addressIn(output: Readable): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += chunk;
    const address = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1];
    if (address !== undefined) {
      // What it says later fills no pipe.
      output.resume();
      return address;
    }
  }
  throw new Error(`Firefox did not start: ${said}`);
}

export function requireFirefox(): string {
  const path = findFirefox();
  if (path === undefined) {
    throw new Error('No Firefox found: install it, or name one in the variable FIREFOX');
  }
  return path;
}
