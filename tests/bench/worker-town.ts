import { join } from 'node:path';
import { Miniflare, type WorkerOptions } from 'miniflare';
import { projectRoot } from '../../tools/project-root.ts';
import { bundleWorker } from '../../tools/town/bundle-worker.ts';
import { childProcess } from './process-cpu.ts';
import type { PublishedRegister } from './publish-records.ts';

/** A worker to compare with: one of `workers/*.js`, and the constant text that it answers. */
export type ConstantWorker = {
  readonly script: 'constant' | 'bare';
  readonly type: string;
  readonly length: number;
};

export type WorkerTown = {
  readonly publicOrigin: string;
  /** In the order in which they were asked for. */
  readonly constantOrigins: readonly string[];
  /** The process that runs all of them. */
  readonly pid: number;
  /** Where the public worker's inspector listens. */
  readonly inspector: () => Promise<URL>;
  readonly stop: () => Promise<void>;
};

/** The public worker over a register, and those that it is compared with: one workerd process, each on its own port. */
export async function openWorkerTown(
  { rootKeys, objects }: PublishedRegister,
  constants: readonly ConstantWorker[],
): Promise<WorkerTown> {
  const others = await Promise.all(constants.map(constantWorker));
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    inspectorPort: 0,
    workers: [
      {
        ...(await worker('public', join(projectRoot, 'worker/public/index.ts'))),
        bindings: { JURISDICTION: '330300', ROOT_KEYS: rootKeys },
        r2Buckets: { REGISTER: 'lucheng-register' },
      },
      ...others,
    ],
  });
  await miniflare.ready;
  const bucket = await miniflare.getR2Bucket('REGISTER', 'public');
  for (const [name, content] of objects) await bucket.put(name, content);
  const originOf = async (name: string) => (await miniflare.unsafeGetDirectURL(name)).origin;
  return {
    publicOrigin: await originOf('public'),
    constantOrigins: await Promise.all(constants.map((_, place) => originOf(`constant-${place}`))),
    pid: childProcess('workerd'),
    inspector: () => inspectorOf(miniflare),
    stop: () => miniflare.dispose(),
  };
}

async function inspectorOf(miniflare: Miniflare): Promise<URL> {
  const { host } = await miniflare.getInspectorURL();
  const listed = await fetch(`http://${host}/json`);
  const targets = (await listed.json()) as { id: string; webSocketDebuggerUrl: string }[];
  const target = targets.find(({ id }) => id === 'core:user:public');
  if (target === undefined) throw new Error('the public worker has no inspector');
  return new URL(target.webSocketDebuggerUrl);
}

async function constantWorker(
  { script, type, length }: ConstantWorker,
  place: number,
): Promise<WorkerOptions> {
  const entry = join(import.meta.dirname, 'workers', `${script}.js`);
  return {
    ...(await worker(`constant-${place}`, entry)),
    bindings: { TYPE: type, LENGTH: length },
  };
}

async function worker(name: string, entry: string) {
  return {
    name,
    modules: [{ type: 'ESModule', path: `${name}.mjs`, contents: await bundleWorker(entry) }],
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  } satisfies WorkerOptions;
}
