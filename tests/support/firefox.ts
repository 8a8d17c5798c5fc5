import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findFirefox } from '../../tools/set-up/find-firefox.mjs';
import { type BiDi, openBiDi } from './bidi.ts';

export type Firefox = { readonly bidi: BiDi; readonly close: () => Promise<void> };

/** Starts Firefox without a window and, unpacked, the extension in it. It reaches 127.0.0.1 and nothing else. */
export async function launchFirefox(extensionDir: string): Promise<Firefox> {
  const profileDir = await mkdtemp(join(tmpdir(), 'lucheng-firefox-'));
  await writeFile(join(profileDir, 'user.js'), preferences.map(lineOf).join(''));
  const process = spawn(
    requireFirefox(),
    ['--headless', '--no-remote', '--profile', profileDir, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(process, 'exit');
  const close = async () => {
    process.kill();
    await ended;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await openBiDi(await addressIn(process.stderr));
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: extensionDir },
    });
    return { bidi, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A proxy that nobody serves stands for every address but this machine's. */
const preferences: readonly (readonly [name: string, value: boolean | number | string])[] = [
  ['network.proxy.type', 1],
  ['network.proxy.http', '127.0.0.1'],
  ['network.proxy.http_port', 9],
  ['network.proxy.ssl', '127.0.0.1'],
  ['network.proxy.ssl_port', 9],
  ['network.proxy.no_proxies_on', '127.0.0.1'],
  ['app.update.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
];

function lineOf([name, value]: (typeof preferences)[number]): string {
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

function requireFirefox(): string {
  const path = findFirefox();
  if (path === undefined) {
    throw new Error('No Firefox found: install it, or name one in the variable FIREFOX');
  }
  return path;
}
