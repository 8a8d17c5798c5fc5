import { resolve } from 'node:path';
import { workerData } from 'node:worker_threads';
import { build } from 'wxt';
import type { BuildTask } from './build.ts';
import { extensionConfig } from './config.ts';

/** Runs WXT apart: it keeps one global state and writes its progress wherever it runs. */
const { outDir, browser, ...options } = workerData as BuildTask;

const silence = () => undefined;
const config = {
  ...extensionConfig(options),
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  outDir,
  browser,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}',
  logger: {
    debug: silence,
    log: silence,
    info: silence,
    warn: silence,
    error: silence,
    fatal: silence,
    success: silence,
    level: 0,
  },
} as const;

await build(config);
