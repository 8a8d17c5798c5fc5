import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryStore } from '../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../shared/register/reader/reader.ts';
import type { Fetched } from '../../shared/register/reader/register-source.ts';
import { toInstant } from '../../shared/time/shanghai.ts';

// node measure-opening.ts DIR: CPU time, in ms, from the register's files in the folder to a register that is open.
const [dir = ''] = process.argv.slice(2);
const pinned = JSON.parse(await readFile(join(dir, 'keys.json'), 'utf8'));
const read = async (name: string): Promise<Fetched> => {
  const bytes = await readFile(join(dir, name)).catch(() => undefined);
  return bytes ? { kind: 'bytes', bytes: new Uint8Array(bytes) } : { kind: 'absent' };
};
const before = process.cpuUsage();
const refreshed = await refreshRegister({
  source: { head: () => read('head.json'), keys: () => read('none'), file: read },
  store: memoryStore(),
  verify: async () => true,
  pinned,
  now: toInstant(Date.now()),
  holder: { register: undefined },
});
const { user, system } = process.cpuUsage(before);
if (refreshed.kind !== 'updated') throw new Error(JSON.stringify(refreshed));
console.log((user + system) / 1000);
