import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionOptions } from './config.ts';
import type { TargetBrowser } from './minimum-versions.ts';
import { zipFolder } from './zip-folder.ts';

export type BuildOptions = ExtensionOptions & {
  /** Where to put it; what an earlier build left there is replaced. */
  readonly outDir: string;
  /** By default Chrome, which Edge goes by as well. */
  readonly browser?: TargetBrowser;
};

export type BuildTask = BuildOptions & { readonly browser: TargetBrowser };

/** Builds the extension; the folder to load it from. Rejects when a source pins no keys, or those of another. */
export async function buildExtension(options: BuildOptions): Promise<string> {
  const { browser = 'chrome', outDir } = options;
  await run({ ...options, browser });
  return join(resolve(outDir), browser);
}

/** Builds it as the file that an extension store takes; where it lies. */
export async function zipExtension(options: BuildOptions): Promise<string> {
  const dir = await buildExtension(options);
  const file = join(dirname(dir), `lucheng-${basename(dir)}.zip`);
  await writeFile(file, zipFolder(dir));
  return file;
}

async function run(task: BuildTask): Promise<void> {
  const workerData = { ...task, outDir: resolve(task.outDir) };
  const file = join(import.meta.dirname, 'build-worker.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  const worker = new Worker(file, { workerData, env, stdout: true });
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`Building the extension ended with ${code}`);
}
