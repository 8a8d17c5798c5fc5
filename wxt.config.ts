import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { extensionConfig } from './extension/config.ts';
import type { PinnedSource } from './extension/pinned-source.ts';

const shipped = resolve(import.meta.dirname, 'extension/register-source.json');

export default defineConfig(
  extensionConfig({
    source: readSource(process.env.LUCHENG_REGISTER_SOURCE ?? shipped),
    testHost: process.env.LUCHENG_TEST_HOST,
  }),
);

function readSource(file: string): PinnedSource {
  return JSON.parse(readFileSync(file, 'utf8'));
}
