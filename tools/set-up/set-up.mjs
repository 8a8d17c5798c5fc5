// Plain JavaScript on purpose: it runs on the Node (20 or newer) that the machine has, before anything is installed.
// Usage: node tools/set-up/set-up.mjs [--browser | --browsers] SCRIPT.ts [ARGUMENT ...]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringNode, broughtVersion, isFit } from './bring-node.mjs';
import { missingFor, remedyFor } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.lucheng-installed');

const wanted = process.argv.slice(2);
const missing = missingFor(wanted[0]);
if (missing !== undefined) wanted.shift();

installPackages();
installBrowsers(missing ?? []);
runScript(wanted);

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (!isFit(process.versions.node)) {
    say(`Fetching Node ${broughtVersion} to install with / 正在取得 Node ${broughtVersion} …`);
  }
  const bin = bringNode(join(root, '.lucheng', `node-${broughtVersion}`));
  say('Installing packages (npm ci) / 正在安装依赖 …');
  // npm runs on the first Node in PATH, and judges by it which packages can be installed.
  const path = bin ? { PATH: `${bin}:${process.env.PATH}` } : {};
  run('npm', ['ci', '--no-audit', '--no-fund'], path);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function installBrowsers(missing) {
  if (missing.length === 0) return;
  const { packages, says } = remedyFor(missing);
  if (says !== undefined) {
    say(...says);
    process.exit(1);
  }
  say(`Installing ${packages.join(', ')} (apt-get) / 正在安装 ${packages.join('、')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function runScript([script, ...rest]) {
  const node = join(root, 'node_modules', '.bin', 'node');
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(':');
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, script), ...rest],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function run(command, args, extra = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...extra },
  });
  if (done.status !== 0) {
    say(`${command} ${args.join(' ')} failed; see above.`);
    process.exit(done.status ?? 1);
  }
}

function say(...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
