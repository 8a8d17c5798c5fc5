import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../set-up/find-chromium.mjs';
import { askedPlace } from './place.ts';

// npm run browse [-- --port N]
const { ports, stateDir } = askedPlace();
const tender = `http://127.0.0.1:${ports.demo}/tender`;
const chromium = findChromium();

if (!(await isUp(tender))) leave('Start Lucheng first, in another terminal: npm start');
if (!chromium) leave('No Chromium found.');
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  leave('There is no display to open a window on. `npm run screenshots` takes pictures instead.');
}

const extension = join(stateDir, 'extension', 'chrome');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
spawn(
  chromium,
  [
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    `--user-data-dir=${join(stateDir, 'browser')}`,
    '--no-first-run',
    ...asRoot,
    tender,
  ],
  { stdio: 'ignore', detached: true },
).unref();

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );
}

function leave(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
