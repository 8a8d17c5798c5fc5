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
  /** Of the public workers, in the order of their registers. */
  readonly publicOrigins: readonly string[];
  /** In the order in which they were asked for. */
  readonly constantOrigins: readonly string[];
  /** The process that runs all of them. */
  readonly pid: number;
  /** Where the first public worker's inspector listens. */
  readonly inspector: () => Promise<URL>;
  readonly stop: () => Promise<void>;
};

/** A public worker over each register, and those that they are compared with: one workerd process, each on its own port. */
export async function openWorkerTown(
  registers: readonly PublishedRegister[],
  constants: readonly ConstantWorker[],
): Promise<WorkerTown> {
  const ours = await Promise.all(registers.map(publicWorker));
  const others = await Promise.all(constants.map(constantWorker));
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    inspectorPort: 0,
    workers: [...ours, ...others],
  });
  await miniflare.ready;
  for (const [place, { objects }] of registers.entries()) {
    const bucket = await miniflare.getR2Bucket('REGISTER', `public-${place}`);
    for (const [name, content] of objects) await bucket.put(name, content);
  }
  const originOf = async (name: string) => (await miniflare.unsafeGetDirectURL(name)).origin;
  return {
    publicOrigins: await Promise.all(registers.map((_, place) => originOf(`public-${place}`))),
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
  const target = targets.find(({ id }) => id === 'core:user:public-0');
  if (target === undefined) throw new Error('the public worker has no inspector');
  return new URL(target.webSocketDebuggerUrl);
}

async function publicWorker(
  { rootKeys }: PublishedRegister,
  place: number,
): Promise<WorkerOptions> {
  return {
    ...(await worker(`public-${place}`, join(projectRoot, 'worker/public/index.ts'))),
    bindings: { JURISDICTION: '330300', ROOT_KEYS: rootKeys },
    r2Buckets: { REGISTER: `lucheng-register-${place}` },
  };
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
