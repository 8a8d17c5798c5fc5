import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRegister } from '../../shared/register/reader/load-register.ts';
import { type Holder, refreshRegister } from '../../shared/register/reader/reader.ts';
import type { Fetched, RegisterSource } from '../../shared/register/reader/register-source.ts';
import type { RegisterState, RegisterStore } from '../../shared/register/reader/register-store.ts';
import { toInstant } from '../../shared/time/shanghai.ts';

// node --expose-gc measure-buffers.ts FIRST SECOND STORE: sums of live ArrayBuffers, in MB, with the register of the first
// folder open, and at most while that of the second takes its place. The store is a folder too, so that what it keeps is not
// counted.
const [first = '', second = '', storeDir = ''] = process.argv.slice(2);
const keySet = JSON.parse(await readFile(join(first, 'keys.json'), 'utf8'));
const before = buffers();
let most = 0;
const holder: Holder = { register: undefined };
const ground = {
  store: folderStore(storeDir, sample),
  // Signatures are another bench's business.
  verify: async () => true,
  pinned: keySet,
  keepsNames: true,
};

await refresh(first);
holder.register = undefined;
holder.register = await loadRegister(ground);
const answer = holder.register?.search('示例', 1);
const open = buffers() - before;
most = 0;
await refresh(second);
sample();
console.log(
  JSON.stringify({ open, peak: most, found: answer?.length, size: holder.register?.size }),
);
await rm(storeDir, { recursive: true, force: true });

async function refresh(dir: string): Promise<void> {
  const refreshed = await refreshRegister({
    ...ground,
    source: folderSource(dir),
    now: toInstant(Date.now()),
    holder,
    onProgress: sample,
  });
  if (refreshed.kind !== 'updated') throw new Error(JSON.stringify(refreshed));
}

function sample(): void {
  most = Math.max(most, buffers() - before);
}

function buffers(): number {
  // What the first finds dead, its sweeper frees by the second.
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers / 1e6;
}

function folderSource(dir: string): RegisterSource {
  const read = async (name: string): Promise<Fetched> => {
    const bytes = await readFile(join(dir, name)).catch(() => undefined);
    return bytes ? { kind: 'bytes', bytes: new Uint8Array(bytes) } : { kind: 'absent' };
  };
  return { head: () => read('head.json'), keys: () => read('none'), file: read };
}

function folderStore(dir: string, onUse: () => void): RegisterStore {
  let state: RegisterState | undefined;
  return {
    loadState: async () => state,
    saveState: async (next) => {
      state = next;
    },
    loadFile: async (name) => {
      onUse();
      const bytes = await readFile(join(dir, name)).catch(() => undefined);
      return bytes && new Uint8Array(bytes);
    },
    saveFile: async (name, bytes) => {
      onUse();
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, name), bytes);
    },
    listFiles: () => readdir(dir),
    deleteFile: (name) => rm(join(dir, name)),
  };
}
