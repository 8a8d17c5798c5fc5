import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';
import { bundleWorker } from '../../../tools/town/bundle-worker.ts';

const script = await bundleWorker(join(projectRoot, 'worker/desk/counter.ts'));

/** What the counter's worker says as it is started with this as its PUBLIC_ORIGIN; nothing where it starts. */
async function complaintAbout(origin: string): Promise<string> {
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    modules: [{ type: 'ESModule', path: 'counter.mjs', contents: script }],
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    bindings: { PUBLIC_ORIGIN: origin },
    // What it says is in the error.
    handleStructuredLogs: () => undefined,
  });
  try {
    await miniflare.ready;
    return '';
  } catch (error) {
    return String(error);
  } finally {
    // One that never started says so once more.
    await miniflare.dispose().catch(() => undefined);
  }
}

test.each(['credit.example.cn', 'http://credit.example.cn', 'https://credit.example.cn/'])(
  'a counter whose public site is written %j does not start, and says what is wrong',
  async (origin) => {
    const complaint = await complaintAbout(origin);

    expect(complaint).toContain('Error: PUBLIC_ORIGIN');
    expect(complaint).toContain(origin);
    expect(complaint).toMatch(/末尾斜杠.*slash at the end/);
  },
);

test('one that is written as an origin starts, and so does a counter without any', async () => {
  expect(await complaintAbout('https://credit.example.cn')).toBe('');
  expect(await complaintAbout('')).toBe('');
});
