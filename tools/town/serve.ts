import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Miniflare, Response, type WorkerOptions } from 'miniflare';
import { projectRoot } from '../project-root.ts';
import { bundleWorker } from './bundle-worker.ts';
import { knownPorts } from './known-ports.ts';
import { serveScript } from './script-files.ts';
import { serveIsland } from './serve-island.ts';

export type Ports = { readonly public: number; readonly desk: number; readonly counter: number };

export type ServeOptions = {
  /** Where objects and buckets persist; absent: in memory, gone with the servers. */
  readonly dir?: string;
  /** Fixed ports, or 0 for any free one. */
  readonly ports: Ports;
  /** Milliseconds since 1970; absent: the machine's clock. */
  readonly clock?: () => number;
  /** The desk's entry module, in place of its own. */
  readonly deskEntry?: string;
  /** The counter's, likewise. */
  readonly counterEntry?: string;
  readonly desk: Readonly<Record<string, string>>;
  readonly public: Readonly<Record<string, string>>;
};

export type Servers = {
  readonly publicOrigin: string;
  readonly deskOrigin: string;
  /** Where people find the office, which is at the desk's own address, and the counter. */
  readonly officeOrigin: string;
  readonly counterOrigin: string;
  /** Bundles both anew and restarts them if either's code is another now; the names of those. Rejects where one can't be. */
  readonly reload: () => Promise<readonly WorkerName[]>;
  readonly stop: () => Promise<void>;
};

const workerNames = ['desk', 'public', 'counter'] as const;
type WorkerName = (typeof workerNames)[number];
type Scripts = Readonly<Record<WorkerName, string>>;

/** The workers on their own origins over shared objects and buckets, in one workerd. */
export async function startServers(given: ServeOptions): Promise<Servers> {
  const options = { ...given, ports: await knownPorts(given.ports) };
  let running = await bundleAll(options);
  const miniflare = new Miniflare(configOf(running, options));
  await miniflare.ready;
  const origin = async (worker: string) => (await miniflare.unsafeGetDirectURL(worker)).origin;
  return {
    publicOrigin: await origin('public'),
    deskOrigin: await origin('desk'),
    officeOrigin: frontOrigin(options.ports.desk),
    counterOrigin: frontOrigin(options.ports.counter),
    reload: async () => {
      const [before, now] = [running, await bundleAll(options)];
      const changed = workerNames.filter((name) => now[name] !== before[name]);
      running = now;
      if (changed.length > 0) await miniflare.setOptions(configOf(now, options));
      return changed;
    },
    stop: once(() => miniflare.dispose()),
  };
}

async function bundleAll({ deskEntry, counterEntry }: ServeOptions): Promise<Scripts> {
  const [desk, publicSide, counter] = await Promise.all([
    bundleWorker(deskEntry ?? join(projectRoot, 'worker/desk/index.ts')),
    bundleWorker(join(projectRoot, 'worker/public/index.ts')),
    bundleWorker(counterEntry ?? join(projectRoot, 'worker/desk/counter.ts')),
  ]);
  return { desk, public: publicSide, counter };
}

function configOf(scripts: Scripts, options: ServeOptions) {
  return {
    host: '127.0.0.1',
    port: 0,
    ...persistence(options.dir),
    workers: [
      publicWorker(scripts.public, options),
      deskWorker(scripts.desk, options),
      counterWorker(scripts.counter, options),
    ],
  };
}

function publicWorker(script: string, options: ServeOptions): WorkerOptions {
  return {
    ...common('public', script, options.ports.public),
    bindings: {
      JURISDICTION: '330300',
      PUBLIC_ORIGIN: publicOriginAt(options.ports.public),
      ...options.public,
    },
    r2Buckets: { REGISTER: 'lucheng-register' },
    serviceBindings: { ...clockService(options.clock), SCRIPTS: serveScript },
  };
}

function publicOriginAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function deskWorker(script: string, options: ServeOptions): WorkerOptions {
  return {
    ...common('desk', script, options.ports.desk),
    serviceBindings: { ...clockService(options.clock), ISLANDS: serveIsland },
    bindings: { JURISDICTION: '330300', ...frontOrigins(options), ...options.desk },
    r2Buckets: { REGISTER: 'lucheng-register', ARCHIVE: 'lucheng-archive' },
    durableObjects: { LEDGER: { className: 'LedgerObject', useSQLite: true } },
  };
}

function counterWorker(script: string, options: ServeOptions): WorkerOptions {
  return {
    ...common('counter', script, options.ports.counter),
    serviceBindings: { ISLANDS: serveIsland },
    bindings: {
      JURISDICTION: '330300',
      PUBLIC_ORIGIN: frontOrigin(options.ports.public),
      ...frontOrigins(options),
    },
    durableObjects: {
      LEDGER: { className: 'LedgerObject', scriptName: 'desk', useSQLite: true },
    },
  };
}

function frontOrigins({ ports }: ServeOptions): Readonly<Record<string, string>> {
  return { OFFICE_ORIGIN: frontOrigin(ports.desk), COUNTER_ORIGIN: frontOrigin(ports.counter) };
}

/** Browsers give no passkeys and no `Secure` cookies to an address in numbers, but to this name they do. */
function frontOrigin(port: number): string {
  return `http://localhost:${port}`;
}

function common(name: string, script: string, port: number) {
  return {
    name,
    modules: [{ type: 'ESModule', path: `${name}.mjs`, contents: script }],
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    unsafeDirectSockets: [{ host: '127.0.0.1', port }],
  } satisfies WorkerOptions;
}

function clockService(clock: (() => number) | undefined) {
  return clock ? { CLOCK: () => new Response(String(clock())) } : {};
}

function persistence(dir: string | undefined) {
  if (dir === undefined) return {};
  mkdirSync(dir, { recursive: true });
  return { durableObjectsPersist: join(dir, 'objects'), r2Persist: join(dir, 'buckets') };
}

/** Stopping twice is stopping once. */
function once<T>(act: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
