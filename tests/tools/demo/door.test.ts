import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoDoors } from '../../../tools/demo/door/demo-doors.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { bundleWorker } from '../../../tools/town/bundle-worker.ts';

/** What only the door says and does. */
const signs = ['enterAs', '"/demo"', 'demo-proposer'];

test.each(['worker/desk/index.ts', 'worker/desk/counter.ts', 'worker/public/index.ts'])(
  '%s, as it is deployed, has no door that lets anybody in as anybody',
  async (entry) => {
    const bundle = await bundleWorker(join(projectRoot, entry));

    expect(signs.filter((sign) => bundle.includes(sign))).toEqual([]);
  },
);

test('the demo’s own desk has one', async () => {
  const bundle = await bundleWorker(demoDoors.deskEntry);

  expect(signs.filter((sign) => bundle.includes(sign))).toEqual(signs);
});

test('neither front is in the public worker', async () => {
  const bundle = await bundleWorker(join(projectRoot, 'worker/public/index.ts'));

  expect(bundle).not.toContain('__Host-lucheng');
});
