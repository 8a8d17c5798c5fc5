import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { type ExtensionOptions, extensionConfig } from './config.ts';

type BuildOptions = ExtensionOptions & {
  /** Where to put it; what an earlier build left there is replaced. */
  readonly outDir: string;
};

/** Builds the extension for Chrome; the folder to load it from. Rejects when the source pins no keys. */
export async function buildExtension({ outDir, ...options }: BuildOptions): Promise<string> {
  await build({
    ...extensionConfig(options),
    root: resolve(import.meta.dirname, '..'),
    configFile: false,
    outDir: resolve(outDir),
    outDirTemplate: 'chrome',
    logger: quiet,
  });
  return join(resolve(outDir), 'chrome');
}

const silence = () => undefined;

/** Who builds says so; what goes wrong is thrown. */
const quiet = {
  debug: silence,
  log: silence,
  info: silence,
  warn: silence,
  error: silence,
  fatal: silence,
  success: silence,
  level: 0,
};
