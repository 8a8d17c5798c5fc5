import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionOptions } from './config.ts';
import { optionsFrom } from './options-from.ts';

export type BuildOptions = ExtensionOptions & {
  /** Where to put it; what an earlier build left there is replaced. */
  readonly outDir: string;
};

export type BuildTask = BuildOptions & { readonly task: 'build' | 'zip' };

/** Builds the extension for Chrome; the folder to load it from. Rejects when the source pins no keys. */
export async function buildExtension(options: BuildOptions): Promise<string> {
  await run({ ...options, task: 'build' });
  return join(resolve(options.outDir), 'chrome');
}

/** Builds it as the file that an extension store takes; where it lies. */
export async function zipExtension(options: BuildOptions): Promise<string> {
  await run({ ...options, task: 'zip' });
  return join(resolve(options.outDir), 'lucheng-chrome.zip');
}

async function run(task: BuildTask): Promise<void> {
  const workerData = { ...task, outDir: resolve(task.outDir) };
  const file = join(import.meta.dirname, 'build-worker.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  const worker = new Worker(file, { workerData, env, stdout: true });
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`Building the extension ended with ${code}`);
}

if (import.meta.main) {
  const outDir = resolve(import.meta.dirname, '../dist/extension');
  process.stdout.write(`${await buildExtension({ ...optionsFrom(process.env), outDir })}\n`);
}
