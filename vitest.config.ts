import { cloudflareTest } from '@cloudflare/vitest-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './tests/support/longest-first.ts';
import { seededAsAsked, seededChecks } from './tests/support/seeded-checks.ts';
import { deskOptions } from './tests/worker/desk-options.ts';

/**
 * Nothing is timed: a test ends when it is through, and what hangs is given up long after a busy machine would be. Tests wait by
 * `expect.poll`, which is given this patience; they name none of their own.
 */
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 90_000 } },
};

/**
 * What files import is loaded once, not once a file: loading took longer than testing. Modules keep no state that tests could leave
 * to each other; what does (storage, a document) is cleared after each file.
 */
const shareModules = { isolate: false };

/** Every law is tried on the same examples each time, so that no run fails by chance (`npm run fuzz` draws new ones). */
const seeded = seededChecks(seededAsAsked(process.env));

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [seeded],
        test: {
          name: 'shared',
          ...patience,
          ...shareModules,
          include: [
            'tests/{shared,tools,attacks/register,attacks/ledger,attacks/query-record}/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [
          seeded,
          cloudflareTest(async () => ({
            wrangler: { configPath: './worker/desk/wrangler.toml' },
            miniflare: await deskOptions(),
          })),
        ],
        test: {
          name: 'desk',
          ...patience,
          ...shareModules,
          setupFiles: './tests/fixtures/desk/fresh-storage.ts',
          include: ['tests/{worker,attacks}/desk/**/*.test.ts'],
          // The files share one settable clock: one after the other, and after those of other projects in the same run.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [seeded, cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'public',
          ...patience,
          ...shareModules,
          include: ['tests/{worker,attacks}/public/**/*.test.ts'],
        },
      },
      {
        plugins: [seeded, preact()],
        test: {
          name: 'widget',
          ...patience,
          ...shareModules,
          setupFiles: './tests/support/fresh-document.ts',
          environment: 'happy-dom',
          include: ['tests/{widget,view,worker/site}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [seeded, WxtVitest()],
        test: {
          name: 'extension',
          ...patience,
          setupFiles: './tests/support/patient-screen.ts',
          environment: 'happy-dom',
          include: ['tests/{extension,attacks/extension}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [seeded],
        test: {
          name: 'journeys',
          ...patience,
          include: ['tests/{journeys,attacks/page}/**/*.test.ts'],
          globalSetup: './tests/support/build-once.ts',
        },
      },
    ],
  },
});
