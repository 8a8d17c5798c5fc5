import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const asRoot = ['--user', '--map-root-user', '--mount'];

/** Whether this machine lets a process have a folder of its own in the place of this one, which nobody else sees and which is gone with it. */
export function canReplace(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return spawnSync('unshare', [...asRoot, 'mount', '--bind', tmpdir(), folder]).status === 0;
}

/** Writes a script that runs a program, with the words it is given, where `own` is in the place of `folder`. */
export async function writeRunner(
  script: string,
  program: string,
  own: string,
  folder: string,
): Promise<void> {
  const mounted = `mount --bind ${own} ${folder} && exec ${program} "$@"`;
  const run = `exec unshare ${asRoot.join(' ')} sh -c '${mounted}' program "$@"`;
  await writeFile(script, `#!/bin/sh\n${run}\n`);
  await chmod(script, 0o755);
}
