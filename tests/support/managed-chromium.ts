import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './browser.ts';

/** Where Debian's Chromium looks for what an organisation says. */
const policyHome = '/etc/chromium';
const asRoot = ['--user', '--map-root-user', '--mount'];

/** Whether this machine lets a process have a folder of its own there, which nobody else sees and which is gone with it. */
export function canManageChromium(): boolean {
  if (!existsSync(policyHome)) return false;
  return spawnSync('unshare', [...asRoot, 'mount', '--bind', tmpdir(), policyHome]).status === 0;
}

/** A Chromium whose organisation is the test. */
export type ManagedChromium = {
  readonly executable: string;
  /** What the organisation says to this extension from now on. */
  readonly say: (extensionId: string, settings: object) => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function manageChromium(): Promise<ManagedChromium> {
  const home = await mkdtemp(join(tmpdir(), 'lucheng-policy-'));
  const managed = join(home, 'policies/managed');
  await mkdir(managed, { recursive: true });
  const executable = join(home, 'chromium');
  const mounted = `mount --bind ${home} ${policyHome} && exec ${requireChromium()} "$@"`;
  const script = `exec unshare ${asRoot.join(' ')} sh -c '${mounted}' chromium "$@"`;
  await writeFile(executable, `#!/bin/sh\n${script}\n`);
  await chmod(executable, 0o755);
  return {
    executable,
    say: async (extensionId, settings) => {
      const policy = { '3rdparty': { extensions: { [extensionId]: settings } } };
      // As a whole or not at all: the browser may read it at any moment.
      await writeFile(join(home, 'next.json'), JSON.stringify(policy));
      await rename(join(home, 'next.json'), join(managed, 'lucheng.json'));
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
