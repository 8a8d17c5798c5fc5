import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExtensionOptions } from './config.ts';

/** What to build, as the environment says; without a word from it, the extension as it is shipped. */
export function optionsFrom(environment: NodeJS.ProcessEnv): ExtensionOptions {
  const { LUCHENG_REGISTER_SOURCES: file, LUCHENG_TEST_HOST: testHost } = environment;
  const shipped = resolve(import.meta.dirname, 'register-sources.json');
  return { sources: JSON.parse(readFileSync(file ?? shipped, 'utf8')), testHost };
}
