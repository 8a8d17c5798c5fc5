import { cloudflareTest } from '@cloudflare/vitest-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { deskOptions } from './tests/worker/desk-options.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'shared',
          include: ['tests/{shared,tools,attacks/register,attacks/ledger}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './worker/desk/wrangler.toml' },
            miniflare: await deskOptions(),
          })),
        ],
        test: {
          name: 'desk',
          include: ['tests/{worker,attacks}/desk/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // The files share one settable clock.
          fileParallelism: false,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'public',
          include: ['tests/{worker,attacks}/public/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'widget',
          environment: 'happy-dom',
          include: ['tests/widget/**/*.test.{ts,tsx}', 'tests/view/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          testTimeout: 30_000,
          environment: 'happy-dom',
          include: ['tests/{extension,attacks/extension}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/{journeys,attacks/page}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
